import { readRule, wholeLanguage } from "../../lang/index.ts";
import type { RuleDefinition } from "../define/definition.ts";
import { nameIn, once, slidersOf } from "./typed.ts";

/**
 * Returns the optimizer that a typed rule states. Its name is a comment on the rule's first line; its sliders are the
 * hyperparameters that the rule declares, and every other name that it reads and never assigns.
 *
 * @throws LanguageError where the rule cannot be read
 */
export const ownRule: (source: string) => RuleDefinition = once((source) => {
  const hyperparameters = slidersOf(source, readRule(source));
  const name = nameIn(source, "Your rule");
  return {
    kind: "rule",
    id: "own",
    name,
    family: "own",
    hyperparameters,
    rule: source,
    language: wholeLanguage,
    variants: [{ name, values: {} }],
    prose: { paper: "", notes: "A rule that was written by hand: it does what it says." },
  };
});
