import { optimizers, ownRule } from "../../../optim/index.ts";
import { type Contender, own } from "../../race-spec.ts";
import type { Link } from "../link.ts";
import { findId, hint, quoted } from "../spelling.ts";
import { OwnTexts } from "./own.ts";

const rules = new OwnTexts("rule", own, ownRule);

/**
 * Returns the optimizer of an `o=`, with its rule where the link carries it; null, and a problem, where it names none.
 */
export function readOptimizer(
  link: Link,
  name: string,
  text: string,
): Pick<Contender, "optimizer" | "rule"> | null {
  const number = rules.numberOf(name);
  if (number !== null) {
    const rule = rules.read(link, number, text);
    return rule === null ? null : { optimizer: own, rule };
  }
  const id = findId(name, optimizers);
  if (id !== null) return { optimizer: id };
  const known = [...optimizers.keys(), own];
  link.problem("o", text, `is ignored: ${quoted(name)} is not an optimizer`, () => hint(name, known));
  return null;
}
