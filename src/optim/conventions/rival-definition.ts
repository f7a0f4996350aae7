import { checkRule, parseProgram } from "../../lang/index.ts";
import type { RuleDefinition } from "../define/definition.ts";
import type { Rival } from "./convention.ts";

/** Caches definitions, so that each rule is read and compiled once. */
const known = new WeakMap<Rival, RuleDefinition>();

/** Returns an optimizer under another convention: the rival's rule, with the hyperparameters that it reads. */
export function rivalDefinition(definition: RuleDefinition, rival: Rival): RuleDefinition {
  const found = known.get(rival) ?? derived(definition, rival);
  known.set(rival, found);
  return found;
}

function derived(definition: RuleDefinition, { name, rule, hyperparameters = {} }: Rival): RuleDefinition {
  const all = { ...definition.hyperparameters, ...hyperparameters };
  const read = new Set(checkRule(parseProgram(rule), new Set(Object.keys(all))).hyperparameters);
  const kept = Object.entries(all).filter(([key]) => read.has(key));
  const { title: _, conflict: __, ...same } = definition;
  return { ...same, name, rule, hyperparameters: Object.fromEntries(kept) };
}
