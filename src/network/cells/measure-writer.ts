import { type Expression, type FunctionBuilder, f64x2, i32, type Place, v128 } from "../../wasm/index.ts";
import type { ActivationDefinition } from "../activation.ts";
import type { Arithmetic } from "../arithmetic/arithmetic.ts";
import type { LossFormula } from "../formulas/loss-formula.ts";
import type { Vector } from "../vector/lanes.ts";
import { repeat } from "../vector/product.ts";
import { type BatchLayout, head } from "./batch-table.ts";
import { type Group, vectorsAt } from "./group.ts";
import type { CellsPlan } from "./plan.ts";
import { SampleWriter } from "./sample-writer.ts";

/** The data from which the code of a loss and its gradient follows. */
export interface MeasureSource {
  readonly group: Group;
  readonly plan: CellsPlan;
  readonly batches: BatchLayout;
  /** Of the hidden layers. */
  readonly activations: readonly ActivationDefinition[];
  readonly loss: LossFormula;
  /** The terms of a sample's loss. */
  readonly terms: number;
  /** Arithmetic of the networks' precision, and of doubles. */
  readonly arithmetic: (f: FunctionBuilder) => Arithmetic<Vector, Vector>;
  readonly doubles: (f: FunctionBuilder) => Arithmetic<Vector, Vector>;
}

/**
 * Writes the loss over a batch and its gradient, for all networks of a group.
 *
 * @param row the address of the batch
 * @param scratch the address of memory for a double of each term of each sample, unless a sample has one term
 */
export function writeMeasure(
  f: FunctionBuilder,
  source: MeasureSource,
  row: Expression<"i32">,
  scratch: Expression<"i32">,
): void {
  const { group, plan, batches, terms } = source;
  const { wide, doubles, width, lanes } = group;
  repeat(f, i32.const(plan.size * width), 16, (at) => f.set(v128.at(at, plan.grads), lanes.zero()));
  const scale = f.keep(v128.load64Splat(row));
  const count = f.keep(i32.at(row, 8));
  const sums = Array.from({ length: doubles }, () => f.keep(f64x2.splat(0)));
  const add = (term: readonly Vector[]) => {
    for (const [i, sum] of sums.entries()) f.set(sum, f64x2.add(sum, term[i]));
  };
  const sample = f.keep(i32.add(row, head));
  const step = f.keep(i32.mul(count, wide));
  repeat(f, step, wide, (at) => {
    const numbers = source.arithmetic(f);
    const activations = source.activations.map(({ formula }) => formula(numbers));
    const writer = new SampleWriter(f, group, plan, activations, sample, batches.inputs);
    writer.forward();
    const found = writeLoss(f, source, sample, scale);
    if (terms === 1) add(found[0]);
    else {
      const to = f.keep(i32.add(scratch, at));
      for (const term of found) {
        for (const [i, value] of term.entries()) f.set(v128.at(to, 16 * i), value);
        f.set(to, i32.add(to, step));
      }
    }
    writer.backward();
    f.set(sample, i32.add(sample, batches.sample));
  });
  if (terms > 1)
    repeat(f, i32.mul(step, terms), wide, (at) => add(vectorsAt(doubles, i32.add(scratch, at), 0)));
  for (const [i, sum] of sums.entries())
    f.set(v128.at(i32.const(0), plan.loss + 16 * i), f64x2.mul(sum, scale));
}

/** Writes the derivatives at a sample's outputs; returns the terms of its loss, as doubles. */
function writeLoss(
  f: FunctionBuilder,
  { group, plan, loss, doubles }: MeasureSource,
  sample: Expression<"i32">,
  scale: Place<"v128">,
): readonly (readonly Vector[])[] {
  const { layers } = plan;
  const last = layers[layers.length - 1];
  const arithmetic = doubles(f);
  const of = loss(arithmetic, group.rounded);
  const outputs = Array.from({ length: last.outputs }, (_, o) => o);
  const values = outputs.map((o) =>
    group.widen(f, vectorsAt(group.vectors, i32.const(0), last.sums + o * group.width)),
  );
  const targets = outputs.map((o) => f.keep(v128.load64Splat(sample, 8 * o)));
  const found = Array.from({ length: group.doubles }, (_, i) => {
    const { terms, slopes } = of(
      values.map((value) => f.keep(value[i])),
      targets,
    );
    return {
      terms: terms.map((term) => f.keep(term)),
      slopes: slopes.map((slope) => f.keep(f64x2.mul(slope, scale))),
    };
  });
  for (const o of outputs) {
    const slopes = group.narrow(
      f,
      found.map((one) => one.slopes[o]),
    );
    for (const [v, slope] of slopes.entries())
      f.set(v128.at(i32.const(0), last.slopes + o * group.width + 16 * v), slope);
  }
  return found[0].terms.map((_, t) => found.map(({ terms }) => terms[t]));
}
