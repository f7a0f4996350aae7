import type { Constants } from "../../lang/simd/layout.ts";
import {
  type Expression,
  type FunctionBuilder,
  f64,
  f64x2,
  i32,
  type Place,
  v128,
} from "../../wasm/index.ts";
import type { Vector } from "../vector/lanes.ts";
import { repeat } from "../vector/product.ts";
import { sumOfSquares } from "./clip-writer.ts";
import { type Group, vectorsAt } from "./group.ts";
import type { CellsPlan } from "./plan.ts";

/** The reasons why a network makes no more updates, by the numbers that stand for them; the first is none. */
export const cellEnds = ["none", "diverged", "no-slope", "no-value"] as const;

export interface EndsSource {
  readonly group: Group;
  readonly plan: CellsPlan;
  readonly constants: Constants;
  /** The loss from which on a gradient that is not finite is an overflow. */
  readonly overflow: number;
}

/** Writes comparisons of what was measured with the finite range, and the ends of networks that have left it. */
export class EndsWriter {
  readonly #f: FunctionBuilder;
  readonly #source: EndsSource;

  constructor(f: FunctionBuilder, source: EndsSource) {
    this.#f = f;
    this.#source = source;
  }

  /** Writes which networks can begin. */
  begin(): void {
    const f = this.#f;
    const { plan } = this.#source;
    setAll(f, this.#at(plan.inside));
    for (const place of this.#at(plan.made)) f.set(place, f64x2.splat(0));
    const finite = this.#areFinite();
    const rejected = this.#areRejected(finite);
    const [live, end] = [this.#at(plan.live), this.#at(plan.end)];
    for (const [i, mask] of finite.entries()) {
      f.set(live[i], mask);
      const reason = v128.bitselect(this.#code("no-value"), this.#code("no-slope"), rejected[i]);
      f.set(end[i], v128.andnot(reason, mask));
    }
  }

  /** Writes the ends of networks whose latest update is their last. @param before the updates made before it */
  check(before: Expression<"i32">): void {
    const f = this.#f;
    const live = this.#at(this.#source.plan.live);
    const finite = this.#areFinite();
    const ending = finite.map((mask, i) => f.keep(v128.andnot(live[i], mask)));
    f.if(anyOf(ending), () => this.#end(ending, this.#areRejected(finite), before));
  }

  /** Ends networks: those that have diverged return to where they were before the update. */
  #end(ending: readonly Vector[], rejected: readonly Vector[], before: Expression<"i32">): void {
    const f = this.#f;
    const { plan, group } = this.#source;
    const [live, end, made] = [plan.live, plan.end, plan.made].map((address) => this.#at(address));
    const returning = ending.map((mask, i) => f.keep(v128.and(mask, rejected[i])));
    for (const [i, mask] of ending.entries()) {
      const reason = v128.bitselect(this.#code("diverged"), this.#code("no-slope"), rejected[i]);
      const steps = f64x2.splat(f64.convertI32S(before));
      const count = v128.bitselect(steps, f64x2.add(steps, this.#constant(1)), rejected[i]);
      f.set(end[i], v128.bitselect(reason, end[i], mask));
      f.set(made[i], v128.bitselect(count, made[i], mask));
      f.set(live[i], v128.andnot(live[i], mask));
    }
    const back = group.narrowMasks(f, returning);
    repeat(f, i32.const(plan.size * group.width), group.width, (at) => {
      for (const [v, place] of vectorsAt(group.vectors, at, plan.params).entries())
        f.set(place, v128.bitselect(v128.at(at, plan.previous + 16 * v), place, back[v]));
    });
  }

  /** Returns masks of networks whose parameters, loss and gradient norm are finite. */
  #areFinite(): readonly Place<"v128">[] {
    const f = this.#f;
    const { plan, group } = this.#source;
    const squares = sumOfSquares(f, group, plan);
    const measured = this.#areMeasured();
    return squares.map((square, i) =>
      f.keep(v128.and(measured[i], f64x2.le(square, this.#constant(Number.MAX_VALUE)))),
    );
  }

  /** Returns masks of networks whose parameters are within bounds, and whose loss is finite. */
  #areMeasured(): readonly Vector[] {
    const { plan } = this.#source;
    const inside = this.#at(plan.inside);
    return this.#at(plan.loss).map((loss, i) =>
      v128.and(inside[i], f64x2.le(f64x2.abs(loss), this.#constant(Number.MAX_VALUE))),
    );
  }

  /**
   * Returns masks of networks that have diverged, or cannot begin, among those that are not finite. The others have a
   * gradient that is not finite though the loss is small: in double precision alone, as singles overflow.
   */
  #areRejected(finite: readonly Vector[]): readonly Vector[] {
    const f = this.#f;
    const { plan, group, overflow } = this.#source;
    if (group.precision === "float32") return finite.map(() => f.keep(allOnes()));
    const components = finite.map(() => f.keep(allOnes()));
    repeat(f, i32.const(plan.size * group.width), group.width, (at) => {
      for (const [i, grad] of vectorsAt(group.doubles, at, plan.grads).entries())
        f.set(
          components[i],
          v128.and(components[i], f64x2.le(f64x2.abs(grad), this.#constant(Number.MAX_VALUE))),
        );
    });
    const losses = this.#at(plan.loss);
    return this.#areMeasured().map((mask, i) => {
      const isLarge = f64x2.ge(f64x2.abs(losses[i]), this.#constant(overflow));
      return f.keep(v128.or(v128.not(mask), v128.or(isLarge, components[i])));
    });
  }

  #code(end: (typeof cellEnds)[number]): Vector {
    return this.#constant(cellEnds.indexOf(end));
  }

  #constant(value: number): Vector {
    return v128.at(i32.const(0), this.#source.constants.addressOf(value));
  }

  #at(address: number): Place<"v128">[] {
    return vectorsAt(this.#source.group.doubles, i32.const(0), address);
  }
}

const allOnes = (): Vector => f64x2.eq(f64x2.splat(0), f64x2.splat(0));

/** Sets every lane of masks. */
export function setAll(f: FunctionBuilder, masks: readonly Place<"v128">[]): void {
  for (const mask of masks) f.set(mask, allOnes());
}

/** Says whether a lane of any of the masks is set. */
export const anyOf = (masks: readonly Vector[]): Expression<"i32"> =>
  v128.anyTrue(masks.reduce((a, b) => v128.or(a, b)));
