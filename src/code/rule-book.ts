import type { OptimizerDefinition } from "../optim/index.ts";
import { Inexpressible } from "./contenders.ts";
import type { Dialect } from "./python/dialect.ts";
import { type PrintedRule, printRule } from "./python/rule.ts";

/** The rules that a script needs, each printed once. */
export class RuleBook {
  readonly #dialect: Dialect;
  readonly #rules = new Map<string, PrintedRule>();

  constructor(dialect: Dialect) {
    this.#dialect = dialect;
  }

  /** The name of the function. @throws Inexpressible where the optimizer is no rule */
  of(definition: OptimizerDefinition): PrintedRule {
    if (!("rule" in definition))
      throw new Inexpressible(`${definition.name} has not been written in Python yet.`);
    const rule = this.#rules.get(definition.id) ?? printRule(definition, this.#dialect);
    this.#rules.set(definition.id, rule);
    return rule;
  }

  get rules(): readonly PrintedRule[] {
    return [...this.#rules.values()];
  }
}
