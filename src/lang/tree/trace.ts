import { type Elements, type Environment, evaluate, tensorsOf } from "./evaluate.ts";
import { rewritten } from "./names.ts";
import type { Expression, Program, Reduction, Statement } from "./syntax.ts";
import { eachNode, hasReduction, ownChildrenOf } from "./walk.ts";

export interface TracedStatement {
  readonly name: string;
  readonly value: number;
  readonly statement: Statement;
  /** The values of its outermost reductions. */
  readonly reductions: ReadonlyMap<Reduction, number>;
}

/**
 * Returns the statements of a program in order, each with the value that it gives its name in one element; `init`
 * statements are left out.
 *
 * @param env the values before the step: of a rule p, g, t, the hyperparameters and the state slots
 * @param elements the elements that reductions go over, `env` among them; by default `env` is the only one
 * @throws LanguageError at a name without a value
 */
export function trace(program: Program, env: Environment, elements?: Elements): TracedStatement[] {
  const values = new Map(env);
  const steps = program.statements.filter(({ initial }) => !initial);
  const others = elements && steps.some(({ value }) => hasReduction(value)) ? new Others(elements) : null;
  return steps.map((statement) => {
    const valueHere = (e: Expression) => evaluate(e, values, others?.elements);
    const value = valueHere(statement.value);
    const reductions = new Map(reductionsIn(statement.value).map((e) => [e, valueHere(e)]));
    others?.assign(statement);
    values.set(statement.name, value);
    return { name: statement.name, value, statement, reductions };
  });
}

/** Returns the expression of a traced statement with the numbers of its reductions in their places. */
export function withoutReductions({ statement, reductions }: TracedStatement): Expression {
  const replace = (e: Expression): Expression => {
    const value = e.kind === "reduction" ? reductions.get(e) : undefined;
    return value === undefined ? e : { kind: "number", value, span: e.span };
  };
  return rewritten(statement.value, replace, ownChildrenOf);
}

function reductionsIn(expression: Expression): Reduction[] {
  const found: Reduction[] = [];
  eachNode(expression, (e) => e.kind === "reduction" && found.push(e), undefined, ownChildrenOf);
  return found;
}

/** All elements, with their values of the names assigned so far, which a reduction in a later statement reads. */
class Others {
  readonly elements: Elements;
  readonly #tensors: readonly Map<string, number>[][];

  constructor({ tensors, own }: Elements) {
    this.#tensors = tensors.map((tensor) => tensor.map((env) => new Map(env)));
    this.elements = { tensors: this.#tensors, own };
  }

  assign({ name, value }: Statement): void {
    // Computed for all before one is written: a reduction reads what held before the statement.
    const next = tensorsOf(this.#tensors).map((tensor) => tensor.evaluate(value));
    for (const [k, tensor] of this.#tensors.entries())
      for (const [i, env] of tensor.entries()) env.set(name, next[k][i]);
  }
}
