import { type Expression, type FunctionBuilder, i32, type Place, v128 } from "../../wasm/index.ts";
import {
  arraysOf,
  type DescentEnvironment,
  DescentWriter,
  figures,
  type Locals,
  type Measured,
} from "./descent-writer.ts";
import { choose, type Vector } from "./scope.ts";

/** Vectors of cells that are computed at once. */
export const vectors = 4;

/** The reasons why a cell makes no more steps, by the numbers that stand for them; the first is none. */
export const cellEnds = ["none", "diverged", "stationary", "no-slope", "no-value"] as const;

const codeOf = (end: (typeof cellEnds)[number]): number => cellEnds.indexOf(end);

/** The numbers of a cell that are results besides its position and state. */
export const records = ["loss", "best", "reached", "steps", "end"] as const;

/** The bounds of all cells. */
export const bounds = ["farthest", "overflow", "flat", "below"] as const;

export interface CellsEnvironment extends DescentEnvironment {
  /** Addresses of arrays with a number for each cell, and of bounds. */
  readonly arrays: ReadonlyMap<string, number>;
  readonly bounds: ReadonlyMap<string, number>;
}

/** Vectors of a block of cells by array, one for each vector of cells. */
type Block = ReadonlyMap<string, readonly Vector[]>;

/** The state of a block of cells while it runs. */
interface Running {
  readonly locals: Locals;
  /** Masks of the cells that go on. */
  readonly live: readonly Place<"v128">[];
  readonly best: readonly Place<"v128">[];
  readonly reached: readonly Place<"v128">[];
}

/** Writes code that moves a block of cells. Those that have ended are computed with the others and stay as they are. */
export class CellsWriter {
  readonly #f: FunctionBuilder;
  readonly #environment: CellsEnvironment;
  readonly #descent: DescentWriter;
  /** The byte of the arrays at which the block begins. */
  readonly #at: Expression<"i32">;

  constructor(f: FunctionBuilder, environment: CellsEnvironment, at: Expression<"i32">) {
    this.#f = f;
    this.#environment = environment;
    this.#descent = new DescentWriter(f, environment, vectors);
    this.#at = at;
  }

  /** Writes the values that all cells have alike, before the loop over blocks. */
  writeFixed(): void {
    this.#descent.writeFixed();
  }

  /** Measures at the starts, and says which cells can begin. */
  begin(): void {
    const [x, y] = [this.#load("x"), this.#load("y")];
    const start: Block = new Map([["x", x], ["y", y], ...this.#measure(x, y)]);
    const loss = start.get("loss")!;
    const zero = this.#constant(0);
    this.#store("loss", (v) => loss[v]);
    this.#store("best", (v) => loss[v]);
    this.#store("reached", (v) =>
      v128.and(this.#vector.gt(loss[v], this.#bound("below")), this.#constant(1)),
    );
    this.#store("steps", () => zero);
    this.#store("end", (v) => {
      const end = choose(
        this.#isRejected(start, v),
        this.#constant(codeOf("no-value")),
        this.#reason(start, v),
      );
      return v128.andnot(end, this.#isUsual(start, v));
    });
  }

  /**
   * Writes the steps of a block.
   *
   * @param made the steps before and, at the end, after
   * @param loop writes a loop around the code of a step, which gets the address of its timed values and how many steps
   * were made before it
   */
  run(
    loop: (step: (row: Expression<"i32">, made: Expression<"i32">) => void) => void,
    made: Expression<"i32">,
  ): void {
    const f = this.#f;
    const live = this.#load("end").map((end) => f.keep(this.#vector.eq(end, this.#constant(codeOf("none")))));
    f.if(anyOf(live), () => {
      this.#descent.writeOwn((name) => this.#load(name));
      const locals = new Map(this.#state().map((name) => [name, this.#load(name)]));
      for (const [name, values] of this.#measure(locals.get("x")!, locals.get("y")!))
        locals.set(name, values);
      const block: Running = { locals, live, best: this.#load("best"), reached: this.#load("reached") };
      f.block((end) =>
        loop((row, before) => {
          this.#descent.step(locals, row, (next) => {
            f.if(this.#mayEnd(next), () => {
              const usual = this.#each((v) => f.keep(this.#isUsual(next, v)));
              const ending = this.#each((v) => f.keep(v128.andnot(live[v], usual[v])));
              f.if(anyOf(ending), () => {
                for (const [v, mask] of ending.entries()) this.#end(block, next, v, mask, before);
                for (const [v, mask] of live.entries()) f.set(mask, v128.and(mask, usual[v]));
                f.branch(end, i32.eqz(anyOf(live)));
              });
            });
          });
          for (const v of live.keys()) {
            f.set(block.best[v], this.#vector.pmin(block.best[v], locals.get("loss")![v]));
            f.set(block.reached[v], this.#counted(block.reached[v], block.best[v]));
          }
        }),
      );
      for (const [v, mask] of live.entries()) this.#settle(mask, v, this.#now(block, v, made));
      for (const name of this.#state())
        if (name !== "x" && name !== "y") this.#store(name, (v) => locals.get(name)![v]);
    });
  }

  /**
   * Stores cells whose step is their last: without it where it leads out of the finite range, else with it.
   *
   * @param before the steps made before it
   */
  #end(block: Running, next: Measured, v: number, ending: Vector, before: Expression<"i32">): void {
    const rejected = this.#f.keep(v128.and(ending, this.#isRejected(next, v)));
    const now = this.#now(block, v, before);
    this.#settle(rejected, v, { ...now, end: this.#constant(codeOf("diverged")) });
    const loss = next.get("loss")![v];
    const best = this.#f.keep(this.#vector.pmin(block.best[v], loss));
    this.#settle(v128.andnot(ending, rejected), v, {
      x: next.get("x")![v],
      y: next.get("y")![v],
      loss,
      best,
      reached: this.#counted(block.reached[v], best),
      steps: this.#environment.arithmetic.splatWhole(i32.add(before, 1)),
      end: this.#reason(next, v),
    });
  }

  /** Returns the results of a vector of cells as they are now. */
  #now({ locals, best, reached }: Running, v: number, made: Expression<"i32">): Record<string, Vector> {
    const [x, y, loss] = ["x", "y", "loss"].map((name) => locals.get(name)![v]);
    return {
      x,
      y,
      loss,
      best: best[v],
      reached: reached[v],
      steps: this.#environment.arithmetic.splatWhole(made),
    };
  }

  /** Stores results of the cells in a mask. */
  #settle(mask: Vector, v: number, results: Readonly<Record<string, Vector>>): void {
    const kept = this.#f.keep(mask);
    for (const [name, value] of Object.entries(results)) {
      const place = this.#place(name, v);
      this.#f.set(place, choose(kept, value, place));
    }
  }

  /** Says whether any cell may end there: for all together, as that takes fewer instructions. */
  #mayEnd(next: Block): Expression<"i32"> {
    const { add, abs, le, gt, pmin } = this.#vector;
    const [x, y, loss] = ["x", "y", "loss"].map((name) => next.get(name)!.map(abs));
    const squares: readonly Vector[] = this.#each((v) => this.#f.keep(this.#square(next, v)));
    // Where a sum of sizes is within a bound, each of them is; where one of them is not a number, neither is the sum.
    const usual = [
      le(
        [...x, ...y].reduce((a, b) => add(a, b)),
        this.#bound("farthest"),
      ),
      le(
        [...loss, ...squares].reduce((a, b) => add(a, b)),
        this.#largest,
      ),
      gt(
        squares.reduce((a, b) => pmin(a, b)),
        this.#bound("flat"),
      ),
    ];
    return v128.anyTrue(v128.not(usual.reduce((a, b) => v128.and(a, b))));
  }

  /** Returns a mask of the cells that go on from there. */
  #isUsual(next: Block, v: number): Vector {
    const square = this.#f.keep(this.#square(next, v));
    return [
      this.#isInside(next, v),
      this.#vector.le(square, this.#largest),
      this.#vector.gt(square, this.#bound("flat")),
    ].reduce((a, b) => v128.and(a, b));
  }

  #isInside(next: Block, v: number): Vector {
    const { abs, le } = this.#vector;
    return [
      le(abs(next.get("x")![v]), this.#bound("farthest")),
      le(abs(next.get("y")![v]), this.#bound("farthest")),
      le(abs(next.get("loss")![v]), this.#largest),
    ].reduce((a, b) => v128.and(a, b));
  }

  /** Returns a mask of the cells that do not get there: it is outside of the finite range, or the gradient overflows. */
  #isRejected(next: Block, v: number): Vector {
    const { abs, le, ge } = this.#vector;
    const [loss, dx, dy] = ["loss", "dx", "dy"].map((name) => next.get(name)![v]);
    const finite = v128.and(le(abs(dx), this.#largest), le(abs(dy), this.#largest));
    const overflowed = v128.or(ge(abs(loss), this.#bound("overflow")), finite);
    const isSteep = v128.andnot(overflowed, le(this.#square(next, v), this.#largest));
    return v128.or(v128.not(this.#isInside(next, v)), isSteep);
  }

  /** Returns the reason why cells end that get there: no gradient, or none that is large enough. */
  #reason(next: Block, v: number): Vector {
    const hasSlope = this.#vector.le(this.#square(next, v), this.#largest);
    return choose(hasSlope, this.#constant(codeOf("stationary")), this.#constant(codeOf("no-slope")));
  }

  /** Returns the square of the gradient norm. */
  #square(next: Block, v: number): Vector {
    const { add, mul } = this.#vector;
    const [dx, dy] = [next.get("dx")![v], next.get("dy")![v]];
    return add(mul(dx, dx), mul(dy, dy));
  }

  /** Adds 1 where the best loss is still above the one to reach. */
  #counted(reached: Vector, best: Vector): Vector {
    const { add, gt } = this.#vector;
    return add(reached, v128.and(gt(best, this.#bound("below")), this.#constant(1)));
  }

  #measure(x: readonly Vector[], y: readonly Vector[]): Map<string, readonly Place<"v128">[]> {
    const measured = this.#descent.measure(x, y, figures);
    return new Map([...measured].map(([name, values]) => [name, values.map((value) => this.#f.keep(value))]));
  }

  /** Names of the arrays of position and state. */
  #state(): readonly string[] {
    return arraysOf(this.#environment);
  }

  #load(name: string): readonly Place<"v128">[] {
    return this.#each((v) => this.#f.keep(this.#place(name, v)));
  }

  #store(name: string, value: (v: number) => Vector): void {
    for (let v = 0; v < vectors; v++) this.#f.set(this.#place(name, v), value(v));
  }

  #place(name: string, v: number): Place<"v128"> {
    return v128.at(this.#at, this.#environment.arrays.get(name)! + 16 * v);
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

  #each<T>(make: (v: number) => T): T[] {
    return Array.from({ length: vectors }, (_, v) => make(v));
  }
}

/** Says whether a lane of any of the masks is set. */
const anyOf = (masks: readonly Vector[]): Expression<"i32"> =>
  v128.anyTrue(masks.reduce((a, b) => v128.or(a, b)));
