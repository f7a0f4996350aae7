import { optimizers, ownRule } from "../../optim/index.ts";
import { type Contender, own } from "../entry.ts";
import type { Link } from "./link.ts";
import { findId, hint, quoted } from "./spelling.ts";
import { readTyped } from "./typed.ts";

/** `own` for the first of a link's rules, `own2` for the second. */
const ownId = new RegExp(`^${own}([2-9]?)$`, "i");

/** The optimizer that an `o=` names, and its rule where the link carries it; null, and a problem, where it names none. */
export function readOptimizer(
  link: Link,
  name: string,
  text: string,
): Pick<Contender, "optimizer" | "rule"> | null {
  const [isOwn, number] = ownId.exec(name) ?? [];
  if (isOwn !== undefined) return readOwn(link, Number(number || "1"), text);
  const id = findId(name, optimizers);
  if (id !== null) return { optimizer: id };
  const known = [...optimizers.keys(), own];
  link.problem("o", text, `is left out: ${quoted(name)} is not an optimizer`, () => hint(name, known));
  return null;
}

function readOwn(link: Link, number: number, text: string): Pick<Contender, "optimizer" | "rule"> | null {
  const rules = link.all("rule");
  const source = rules[number - 1];
  if (source === undefined) {
    const count = rules.length === 0 ? "none" : `only ${rules.length}`;
    link.problem("o", text, `is left out: it needs rule ${number} of the link, which has ${count}`);
    return null;
  }
  const rule = readTyped(link, "rule", source, ownRule);
  if (typeof rule === "string") return { optimizer: own, rule };
  link.problem("rule", source, `is no rule (${rule.why}); it is left out`);
  return null;
}
