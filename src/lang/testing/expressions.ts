import fc from "fast-check";
import { type FunctionName, functions, type ReductionName, reductions } from "../functions/functions.ts";
import { binary, call, negate, reduction } from "../tree/build.ts";
import type { BinaryOperator, Expression } from "../tree/syntax.ts";
import { childrenOf } from "../tree/walk.ts";

export const nowhere = { start: 0, end: 0 };

export const everyOperator: BinaryOperator[] = ["+", "-", "*", "/", "^", "<", "<=", ">", ">=", "==", "!="];
// Every key of the table is the name of a function; only the type of a Map's keys is wider.
export const everyFunction = [...functions.keys()] as FunctionName[];
export const everyReduction = [...reductions.keys()] as ReductionName[];

/** Returns a generator of random trees of leaves, operators, functions and reductions. */
export function expressions(
  leaves: fc.Arbitrary<Expression>,
  operators: readonly BinaryOperator[],
  names: readonly FunctionName[],
  reducing: readonly ReductionName[] = [],
): fc.Arbitrary<Expression> {
  return fc.letrec<{ tree: Expression }>((tie) => {
    const tree = tie("tree");
    const calls = names.map((f) =>
      fc
        .tuple(...Array.from({ length: functions.get(f) ?? 0 }, () => tree))
        .map((parameters) => call(f, parameters, nowhere)),
    );
    const reduced = reducing.map((f) =>
      fc
        .tuple(...Array.from({ length: reductions.get(f) ?? 0 }, () => tree))
        .map((parameters) => reduction(f, parameters, nowhere)),
    );
    const sums = fc
      .tuple(fc.constantFrom(...operators), tree, tree)
      .map(([operator, a, b]) => binary(operator, a, b, nowhere));
    return {
      tree: fc.oneof(
        { maxDepth: 5, depthSize: "max", withCrossShrink: true },
        { weight: 2, arbitrary: leaves },
        { weight: 4, arbitrary: sums },
        { weight: 1, arbitrary: tree.map((e) => negate(e, nowhere)) },
        { weight: 2, arbitrary: fc.oneof(...calls) },
        ...reduced.map((arbitrary) => ({ weight: 1, arbitrary })),
      ),
    };
  }).tree;
}

/** Returns every node of a tree, the root first. */
export const partsOf = (e: Expression): Expression[] => [e, ...childrenOf(e).flatMap(partsOf)];
