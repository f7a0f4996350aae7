import type { Constants } from "../../lang/simd/layout.ts";
import { tiny } from "../../optim/library/clip-grad.ts";
import { type FunctionBuilder, f64x2, i32, type Place, v128 } from "../../wasm/index.ts";
import type { Vector } from "../vector/lanes.ts";
import { repeat } from "../vector/product.ts";
import { type Group, vectorsAt } from "./group.ts";
import type { CellsPlan } from "./plan.ts";

/** The way in which a network's gradient is clipped before an update: by its norm, or each component by its value. */
export type Clipping = "norm" | "value";

interface ClippingSource {
  readonly group: Group;
  readonly plan: CellsPlan;
  readonly constants: Constants;
}

/** Writes the clipping of all gradients, as an addon does it: rounded to the networks' precision. */
export function writeClipping(f: FunctionBuilder, source: ClippingSource, by: Clipping): void {
  const { group, plan, constants } = source;
  const constant = (value: number) => v128.at(i32.const(0), constants.addressOf(value));
  const bounds = vectorsAt(group.doubles, i32.const(0), plan.bound).map((bound) => f.keep(bound));
  if (by === "value") {
    changeGradient(f, source, (grad, i) => f64x2.max(f64x2.neg(bounds[i]), f64x2.min(bounds[i], grad)));
    return;
  }
  const factors = sumOfSquares(f, group, plan).map((sum, i) => {
    const norm = f64x2.add(f64x2.sqrt(sum), constant(tiny));
    return f.keep(f64x2.min(constant(1), f64x2.div(bounds[i], norm)));
  });
  changeGradient(f, source, (grad, i) => f64x2.mul(grad, factors[i]));
}

/** Writes new gradients over the old ones. @param change returns a vector of doubles for vector `i` */
function changeGradient(
  f: FunctionBuilder,
  { group, plan }: ClippingSource,
  change: (grad: Vector, i: number) => Vector,
): void {
  repeat(f, i32.const(plan.size * group.width), group.width, (at) => {
    const places = vectorsAt(group.vectors, at, plan.grads);
    const changed = group.widen(f, places).map((grad, i) => f.keep(change(grad, i)));
    for (const [v, grad] of group.narrow(f, changed).entries()) f.set(places[v], grad);
  });
}

/** Writes the sums of the squares of all gradients, from the first parameter on, as doubles. */
export function sumOfSquares(
  f: FunctionBuilder,
  group: Group,
  { size, grads }: Pick<CellsPlan, "size" | "grads">,
): readonly Place<"v128">[] {
  const sums = Array.from({ length: group.doubles }, () => f.keep(f64x2.splat(0)));
  repeat(f, i32.const(size * group.width), group.width, (at) => {
    const all = group.widen(f, vectorsAt(group.vectors, at, grads));
    for (const [i, sum] of sums.entries()) {
      const grad = f.keep(all[i]);
      f.set(sum, f64x2.add(sum, f64x2.mul(grad, grad)));
    }
  });
  return sums;
}
