import { type BinaryOperator, constants, type Expression, evaluate, freeNames } from "../../lang/index.ts";

/** The numbers of a statement: those that stand in it before it is carried out. */
export interface Numbers {
  readonly values: ReadonlyMap<string, number>;
  /** Names with one value for all elements, parts of which are shown as one number: "0.1" for 1 − beta1. */
  readonly uniform: ReadonlySet<string>;
}

/** An expression with numbers in the places of its names, and the conditions that decided its cases. */
export interface Filled {
  readonly formula: Expression;
  readonly conditions: readonly Expression[];
}

/** Returns an expression without reductions with the numbers of one element; of each `where`, the case that held. */
export function filled(e: Expression, numbers: Numbers): Filled {
  const conditions: Expression[] = [];
  return { formula: new Filler(numbers, conditions).fill(e, true), conditions };
}

/** The comparison that holds where another does not. */
const opposites: Readonly<Partial<Record<BinaryOperator, BinaryOperator>>> = {
  "<": ">=",
  "<=": ">",
  ">": "<=",
  ">=": "<",
  "==": "!=",
  "!=": "==",
};

class Filler {
  readonly #numbers: Numbers;
  /** Those that held, added to in the order of reading. */
  readonly #conditions: Expression[];

  constructor(numbers: Numbers, conditions: Expression[]) {
    this.#numbers = numbers;
    this.#conditions = conditions;
  }

  /** @param whole true for a whole statement, whose value stands beside it: it is not shown as one number */
  fill(e: Expression, whole = false): Expression {
    if (e.kind === "call" && e.name === "where") return this.#case(e.arguments, whole);
    const isLeaf = e.kind === "number" || e.kind === "name" || e.kind === "reduction";
    if (isLeaf || (!whole && this.#isUniform(e))) return this.#number(e);
    if (e.kind === "negate") return { ...e, argument: this.fill(e.argument) };
    if (e.kind === "binary") return { ...e, left: this.fill(e.left), right: this.fill(e.right) };
    return { ...e, arguments: e.arguments.map((argument) => this.fill(argument)) };
  }

  #case([condition, first, second]: readonly Expression[], whole: boolean): Expression {
    const value = this.#valueOf(condition);
    const holds = value !== 0 && !Number.isNaN(value);
    const held = holds ? condition : opposite(condition);
    if (held && !this.#isUniform(condition)) this.#conditions.push(this.fill(held, true));
    return this.fill(holds ? first : second, whole);
  }

  #isUniform(e: Expression): boolean {
    return [...freeNames(e)].every((name) => this.#numbers.uniform.has(name));
  }

  #number(e: Expression): Expression {
    if (e.kind === "name" && constants.has(e.name)) return e;
    return { kind: "number", value: this.#valueOf(e), span: e.span };
  }

  #valueOf(e: Expression): number {
    return evaluate(e, this.#numbers.values);
  }
}

/** Returns the condition that holds where a comparison does not; null for anything else. */
function opposite(condition: Expression): Expression | null {
  const operator = condition.kind === "binary" && opposites[condition.operator];
  return operator ? { ...condition, operator } : null;
}
