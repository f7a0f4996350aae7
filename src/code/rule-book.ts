import type { RuleDefinition } from "../optim/index.ts";
import { piece } from "./pieces.ts";
import type { Dialect } from "./python/dialect.ts";
import { variableName } from "./python/names.ts";
import { type PrintedRule, printRule } from "./python/rule.ts";

/** The rules that a script needs, each printed once. */
export class RuleBook {
  readonly #dialect: Dialect;
  readonly #rules = new Map<RuleDefinition, PrintedRule>();

  constructor(dialect: Dialect) {
    this.#dialect = dialect;
  }

  /** Whether one of them reads estimates of curvature. */
  get estimates(): boolean {
    return [...this.#rules.values()].some(({ every }) => every !== null);
  }

  of(definition: RuleDefinition): PrintedRule {
    const known = this.#rules.get(definition);
    if (known) return known;
    // Rules that were written by hand have one id.
    const before = [...this.#rules.keys()].filter(({ id }) => id === definition.id).length;
    const name = variableName(definition.id) + (before > 0 ? `_${before + 1}` : "");
    const rule = printRule(definition, this.#dialect, name);
    this.#rules.set(definition, rule);
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
      ...(rules.some(({ readsLoss }) => readsLoss) ? [piece(`reading-loss.${flavour}`)] : []),
      ...(this.estimates ? [piece(`curvature-rule.${flavour}`)] : []),
    ];
  }
}
