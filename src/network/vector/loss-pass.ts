import { type Expression, type FunctionBuilder, f64, f64x2, i32, v128 } from "../../wasm/index.ts";
import type { Arithmetic } from "../arithmetic/arithmetic.ts";
import { doubles } from "../arithmetic/numbers.ts";
import type { LossFormula } from "../formulas/loss-formula.ts";
import type { Address, Lanes, Vector } from "./lanes.ts";
import type { MemoryPlan } from "./memory-plan.ts";
import { repeat } from "./product.ts";

/** A loss that a module computes. */
export interface VectorLoss {
  readonly formula: LossFormula;
  /** True where a target is a class. */
  readonly classes: boolean;
}

/** Outputs up to which the code of a loss, which is written for each of them, is worth its size. */
export const mostOutputs = 16;

/** Returns the terms of a sample's loss. */
export function termsOf({ formula }: VectorLoss, outputs: number): number {
  const numbers = Array.from({ length: outputs }, () => 0);
  return formula(doubles, (value) => value)(numbers, numbers).terms.length;
}

/**
 * Writes the code for the derivatives of the loss with respect to the outputs, and returns the mean loss. Terms are
 * added up as the loops do: the first of all samples, in their order, then the next.
 *
 * @param arithmetic of doubles
 * @param scale 1 divided by the number of terms of all samples
 */
export function writeLoss(
  f: FunctionBuilder,
  lanes: Lanes,
  { layers, row, targets, terms }: MemoryPlan,
  { formula, classes }: VectorLoss,
  arithmetic: Arithmetic<Vector, Vector>,
  { width, samples, scale }: { width: Address; samples: Address; scale: Expression<"f64"> },
): Expression<"f64"> {
  const { outputs, sums, slopes } = layers[layers.length - 1];
  const of = formula(arithmetic, lanes.rounded);
  const factor = f.keep(f64x2.splat(scale));
  const widenAt = (address: Address, offset: number) => lanes.widen(f, f.keep(v128.at(address, offset)));
  const each = Array.from({ length: outputs }, (_, o) => o);
  const wide = 8 / lanes.bytes;
  let count = 0;
  repeat(f, width, 16, (at) => {
    const given = classes
      ? widenAt(at, targets).map((one) =>
          each.map((o) => f.keep(v128.and(f64x2.eq(one, arithmetic.constant(o)), arithmetic.constant(1)))),
        )
      : byVector(each.map((o) => widenAt(at, targets + o * row)));
    const values = byVector(each.map((o) => widenAt(at, sums + o * row)));
    const found = values.map((value, i) => {
      const sample = of(value, given[i]);
      const kept = sample.terms.map((term) => f.keep(term));
      return { terms: kept, slopes: sample.slopes.map((slope) => f.keep(f64x2.mul(slope, factor))) };
    });
    for (const o of each)
      f.set(
        v128.at(at, slopes + o * row),
        lanes.narrow(
          f,
          found.map((one) => one.slopes[o]),
        ),
      );
    const to = f.keep(i32.mul(at, wide));
    for (const [i, one] of found.entries())
      for (const [t, term] of one.terms.entries()) f.set(v128.at(to, terms + t * row * wide + 16 * i), term);
    count = found[0].terms.length;
  });
  const sum = f.local("f64");
  const end = f.keep(i32.mul(samples, 8));
  for (let t = 0; t < count; t++)
    repeat(f, end, 8, (at) => f.set(sum, f64.add(sum, f64.at(at, terms + t * row * wide))));
  return f64.mul(sum, scale);
}

/** Returns the first of all pairs of vectors, or single ones, and then the second. */
const byVector = (all: readonly (readonly Vector[])[]): readonly (readonly Vector[])[] =>
  all[0].map((_, i) => all.map((one) => one[i]));
