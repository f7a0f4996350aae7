import type { RuleDefinition } from "../optim/index.ts";
import type { Made } from "./contender.ts";
import { groupsOnArrays } from "./methods.ts";
import { keywords, type Options, plainly } from "./options.ts";
import type { Folder } from "./pieces.ts";
import type { Plan } from "./plan.ts";
import { call } from "./python/layout.ts";
import { pythonString } from "./python/literal.ts";
import { classOf, type PrintedRule } from "./python/rule.ts";

/** Writes the values that a rule reads, as keyword arguments. */
export const rulePrint =
  (definition: RuleDefinition, { reads }: PrintedRule) =>
  (values: Readonly<Record<string, number>>): Options =>
    plainly(definition)(Object.fromEntries(Object.entries(values).filter(([name]) => reads.has(name))));

const modules = { Rule: "rule", TotalRule: "total_rule", CurvatureRule: "curvature_rule" } as const;

/** Returns the class of a rule, wrapped where the rule reads the loss. */
export const constructorOf = (rule: PrintedRule): string =>
  rule.readsLoss ? `reading_loss(${classOf(rule)})` : classOf(rule);

/** Returns the imports and features of an optimizer that is a rule. */
export function ruleParts(rule: PrintedRule, folder: Folder): Pick<Made, "imports" | "features"> {
  const name = classOf(rule);
  return {
    imports: [
      ...(rule.readsLoss ? [`from ${folder}.reading_loss import reading_loss`] : []),
      `from ${folder}.${modules[name]} import ${name}`,
      `from rules.${rule.name} import ${rule.name}`,
    ],
    features: [
      ...(rule.every === null ? [] : ["estimates"]),
      ...(rule.every === null && !rule.readsLoss ? [] : ["inner_asks"]),
    ],
  };
}

/** Returns the call that makes an optimizer of a rule on arrays. */
export function ruleOnArrays(plan: Plan, definition: RuleDefinition, rule: PrintedRule): Made {
  const print = rulePrint(definition, rule);
  return {
    text: call(constructorOf(rule), [
      rule.name,
      ...(rule.every === null ? [] : [pythonString(rule.every)]),
      groupsOnArrays(plan, (values) => keywords(print(values))),
    ]),
    ...ruleParts(rule, "arrays"),
  };
}
