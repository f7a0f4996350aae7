import type { RuleDefinition } from "../optim/index.ts";
import { Inexpressible } from "./contenders.ts";
import { piece } from "./pieces.ts";
import type { Dialect } from "./python/dialect.ts";
import { type PrintedRule, printRule } from "./python/rule.ts";

/** The rules that a script needs, each printed once. */
export class RuleBook {
  readonly #dialect: Dialect;
  readonly #rules = new Map<string, PrintedRule>();

  constructor(dialect: Dialect) {
    this.#dialect = dialect;
  }

  /** @throws Inexpressible where it needs more than gradients */
  of(definition: RuleDefinition): PrintedRule {
    if (definition.curvature)
      throw new Inexpressible(
        `${definition.name} estimates curvature, which has not been written in Python yet.`,
      );
    const rule = this.#rules.get(definition.id) ?? printRule(definition, this.#dialect);
    this.#rules.set(definition.id, rule);
    return rule;
  }

  /** The rules, and what makes optimizers of them; nothing where there are none. */
  texts(flavour: "numpy" | "torch"): string[] {
    const rules = [...this.#rules.values()];
    if (rules.length === 0) return [];
    return [
      ...(rules.some(({ text }) => text.includes("root(")) ? [piece("root.torch")] : []),
      ...rules.map(({ text }) => text),
      piece(`rule.${flavour}`),
      ...(rules.some(({ yields }) => yields) ? [piece(`total-rule.${flavour}`)] : []),
    ];
  }
}
