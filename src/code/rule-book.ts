import type { RuleDefinition } from "../optim/index.ts";
import type { Plan } from "./plan.ts";
import type { Dialect } from "./python/dialect.ts";
import type { Module } from "./python/module.ts";
import { variableName } from "./python/names.ts";
import { type PrintedRule, printRule } from "./python/rule.ts";

/** The rules that a program needs, each printed once: a module each. */
export class RuleBook {
  readonly #dialect: Dialect;
  readonly #plans: readonly Plan[];
  readonly #rules = new Map<RuleDefinition, PrintedRule>();

  /** @param plans of all contenders: what none of them uses of a rule is not printed */
  constructor(dialect: Dialect, plans: readonly Plan[]) {
    this.#dialect = dialect;
    this.#plans = plans;
  }

  /** A module called "rules.adam"; null where it is none of these. */
  moduleOf(name: string): Module | null {
    return [...this.#rules.values()].find((rule) => name === `rules.${rule.name}`)?.module ?? null;
  }

  of(definition: RuleDefinition): PrintedRule {
    const known = this.#rules.get(definition);
    if (known) return known;
    // Rules that were written by hand have one id.
    const before = [...this.#rules.keys()].filter(({ id }) => id === definition.id).length;
    const name = variableName(definition.id) + (before > 0 ? `_${before + 1}` : "");
    const rule = printRule(definition, this.#dialect, name, this.#fixed(definition));
    this.#rules.set(definition, rule);
    return rule;
  }

  /** The switches, and what is 0, of all contenders with this rule from beginning to end. */
  #fixed(definition: RuleDefinition): ReadonlyMap<string, number> {
    if (definition.family === "own") return new Map();
    const values = this.#plans
      .filter((plan) => plan.definition === definition)
      .flatMap(({ groups }) => groups.flatMap(({ history }) => history));
    const kept = Object.keys(definition.hyperparameters)
      .filter((name) => name !== "lr" && name !== definition.curvature?.every)
      .filter((name) => values.every((one) => one[name] === values[0][name]))
      .filter((name) => values[0][name] === 0 || definition.hyperparameters[name].scale === "switch");
    return new Map(kept.map((name) => [name, values[0][name]]));
  }
}
