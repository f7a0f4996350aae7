import { LanguageError } from "../../lang/index.ts";
import { optimizers, ownRule } from "../../optim/index.ts";
import { type Contender, own } from "../entry.ts";
import type { Link } from "./link.ts";

/** `own` for the first of a link's rules, `own2` for the second. */
const ownId = new RegExp(`^${own}([2-9]?)$`);

/** Which optimizer an `o=` names, and its rule where the link carries it; null, and a problem, where it names none. */
export function readOptimizer(
  link: Link,
  id: string,
  text: string,
): Pick<Contender, "optimizer" | "rule"> | null {
  const [isOwn, number] = ownId.exec(id) ?? [];
  if (isOwn !== undefined) return readOwn(link, Number(number || "1"), text);
  if (optimizers.has(id)) return { optimizer: id };
  const known = [...optimizers.keys(), own].join(", ");
  link.problem("o", text, `names no optimizer and is left out. There are ${known}`);
  return null;
}

function readOwn(link: Link, number: number, text: string): Pick<Contender, "optimizer" | "rule"> | null {
  const rules = link.all("rule");
  const rule = rules[number - 1];
  if (rule === undefined) {
    const count = rules.length === 0 ? "none" : `only ${rules.length}`;
    link.problem("o", text, `is left out: it needs rule ${number} of the link, which has ${count}`);
    return null;
  }
  try {
    ownRule(rule);
    return { optimizer: own, rule };
  } catch (error) {
    if (!(error instanceof LanguageError)) throw error;
    const hint = error.hint ? ` ${error.hint}` : "";
    link.problem(
      "rule",
      rule,
      `is no rule (at character ${error.span.start + 1}: ${error.message}${hint}); it is left out`,
    );
    return null;
  }
}
