import { type Expression, type FunctionBuilder, v128 } from "../../../wasm/index.ts";
import { choose, type Vector } from "../scope.ts";
import type { DescentEnvironment, Measured } from "./descent-writer.ts";

/** The reasons why a cell makes no more steps, by the numbers that stand for them; the first is none. */
export const cellEnds = ["none", "diverged", "stationary", "no-slope", "no-value"] as const;

/** The bounds of all cells. */
export const bounds = ["farthest", "overflow", "flat", "below"] as const;

/** The sum of the sizes of some cells' coordinates, that of their losses and squared gradient norms, and the least of these squares. */
export interface Sizes {
  readonly far: Vector;
  readonly large: Vector;
  readonly flat: Vector;
}

export interface BoundedEnvironment extends DescentEnvironment {
  /** Addresses of the bounds. */
  readonly bounds: ReadonlyMap<string, number>;
}

/** Writes comparisons of cells with their bounds: those that end, the reasons, and the steps to a loss. */
export class BoundsWriter {
  readonly #f: FunctionBuilder;
  readonly #environment: BoundedEnvironment;

  constructor(f: FunctionBuilder, environment: BoundedEnvironment) {
    this.#f = f;
    this.#environment = environment;
  }

  /** Returns the number of a reason in every lane. */
  code(end: (typeof cellEnds)[number]): Vector {
    return this.#constant(cellEnds.indexOf(end));
  }

  /** Returns what `mayEnd` needs to know of some cells. */
  sizes(next: Measured): Sizes {
    const { add, abs, pmin } = this.#vector;
    const [x, y, loss] = ["x", "y", "loss"].map((name) => next.get(name)!.map(abs));
    const squares: readonly Vector[] = next.get("dx")!.map((_, v) => this.#f.keep(this.#square(next, v)));
    const sum = (sizes: readonly Vector[]) => this.#f.keep(sizes.reduce((a, b) => add(a, b)));
    return {
      far: sum([...x, ...y]),
      large: sum([...loss, ...squares]),
      flat: this.#f.keep(squares.reduce((a, b) => pmin(a, b))),
    };
  }

  /** Says whether any cell may end where cells have these sizes: for all together, as that takes fewer instructions. */
  mayEnd(all: readonly Sizes[]): Expression<"i32"> {
    const { add, le, gt, pmin } = this.#vector;
    // Where a sum of sizes is within a bound, each of them is; where one of them is not a number, neither is the sum.
    const usual = [
      le(
        all.map(({ far }) => far).reduce((a, b) => add(a, b)),
        this.#bound("farthest"),
      ),
      le(
        all.map(({ large }) => large).reduce((a, b) => add(a, b)),
        this.#largest,
      ),
      gt(
        all.map(({ flat }) => flat).reduce((a, b) => pmin(a, b)),
        this.#bound("flat"),
      ),
    ];
    return v128.anyTrue(v128.not(usual.reduce((a, b) => v128.and(a, b))));
  }

  /** Returns a mask of the cells that continue from there. */
  isUsual(next: Measured, v: number): Vector {
    const square = this.#f.keep(this.#square(next, v));
    return [
      this.#isInside(next, v),
      this.#vector.le(square, this.#largest),
      this.#vector.gt(square, this.#bound("flat")),
    ].reduce((a, b) => v128.and(a, b));
  }

  #isInside(next: Measured, v: number): Vector {
    const { abs, le } = this.#vector;
    return [
      le(abs(next.get("x")![v]), this.#bound("farthest")),
      le(abs(next.get("y")![v]), this.#bound("farthest")),
      le(abs(next.get("loss")![v]), this.#largest),
    ].reduce((a, b) => v128.and(a, b));
  }

  /** Returns a mask of the cells that diverge or cannot begin: a number is out of its range, or the gradient overflows. */
  isRejected(next: Measured, v: number): Vector {
    const { abs, le, ge } = this.#vector;
    const [loss, dx, dy] = ["loss", "dx", "dy"].map((name) => next.get(name)![v]);
    const finite = v128.and(le(abs(dx), this.#largest), le(abs(dy), this.#largest));
    const overflowed = v128.or(ge(abs(loss), this.#bound("overflow")), finite);
    const isSteep = v128.andnot(overflowed, le(this.#square(next, v), this.#largest));
    return v128.or(v128.not(this.#isInside(next, v)), isSteep);
  }

  /** Returns the reason why cells that have not diverged end: the gradient is not finite, or too small. */
  reason(next: Measured, v: number): Vector {
    const hasSlope = this.#vector.le(this.#square(next, v), this.#largest);
    return choose(hasSlope, this.code("stationary"), this.code("no-slope"));
  }

  /** Adds 1 to the counts of cells whose best loss is still above the one to reach. */
  counted(reached: Vector, best: Vector): Vector {
    const { add, gt } = this.#vector;
    return add(reached, v128.and(gt(best, this.#bound("below")), this.#constant(1)));
  }

  /** Returns the square of the gradient norm. */
  #square(next: Measured, v: number): Vector {
    const { add, mul } = this.#vector;
    const [dx, dy] = [next.get("dx")![v], next.get("dy")![v]];
    return add(mul(dx, dx), mul(dy, dy));
  }

  #bound(name: (typeof bounds)[number]): Vector {
    const { bounds, arithmetic } = this.#environment;
    return arithmetic.splatAt(0, bounds.get(name)!);
  }

  get #largest(): Vector {
    return this.#constant(this.#environment.arithmetic.largest);
  }

  #constant(value: number): Vector {
    const { constants, arithmetic } = this.#environment;
    return v128.at(0, constants.addressOf(value, arithmetic.kind));
  }

  get #vector() {
    return this.#environment.arithmetic.vector;
  }
}
