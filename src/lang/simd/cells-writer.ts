import { type Expression, type FunctionBuilder, i32, type Place, v128 } from "../../wasm/index.ts";
import { type BoundedEnvironment, BoundsWriter } from "./bounds-writer.ts";
import { arraysOf, DescentWriter, figures, type Locals, type Measured } from "./descent-writer.ts";
import { choose, type Vector } from "./scope.ts";

/** Vectors of cells whose step is computed at once. */
const vectors = 2;
/**
 * Groups of such vectors that make their steps in turns: while one divides, which takes longest, the processor computes
 * the surface of the other. One group of as many vectors would have too many numbers for the registers.
 */
export const groups = 2;
/** Bytes of the numbers that all groups have of an array. */
export const blockBytes = 16 * vectors * groups;

/** The numbers of a cell that are results besides its position and state. */
export const records = ["loss", "best", "reached", "steps", "end"] as const;

export interface CellsEnvironment extends BoundedEnvironment {
  /** Addresses of arrays with a number for each cell. */
  readonly arrays: ReadonlyMap<string, number>;
}

/** The state of a group of cells while it runs. */
export interface Running {
  readonly locals: Locals;
  /** Masks of the cells that go on. */
  readonly live: readonly Place<"v128">[];
  readonly best: readonly Place<"v128">[];
  readonly reached: readonly Place<"v128">[];
}

/** Writes code that moves a group of cells. Those that have ended are computed with the others and stay as they are. */
export class CellsWriter {
  readonly #f: FunctionBuilder;
  readonly #environment: CellsEnvironment;
  readonly #descent: DescentWriter;
  readonly #bounds: BoundsWriter;
  readonly #at: Expression<"i32">;
  readonly #first: number;

  /**
   * @param at the byte of the arrays at which the block of all groups begins
   * @param group the number of the group, from 0
   */
  constructor(f: FunctionBuilder, environment: CellsEnvironment, at: Expression<"i32">, group: number) {
    this.#f = f;
    this.#environment = environment;
    this.#descent = new DescentWriter(f, environment, vectors);
    this.#bounds = new BoundsWriter(f, environment);
    this.#at = at;
    this.#first = 16 * vectors * group;
  }

  /** Writes the values that all cells have alike, before any loop. */
  writeFixed(): void {
    this.#descent.writeFixed();
    this.#bounds.writeFixed();
  }

  /** Measures at the starts, and says which cells can begin. */
  begin(): void {
    const [x, y] = [this.#load("x"), this.#load("y")];
    const start: Measured = new Map([["x", x], ["y", y], ...this.#measure(x, y)]);
    const loss = start.get("loss")!;
    const zero = this.#environment.arithmetic.splatWhole(i32.const(0));
    this.#store("loss", (v) => loss[v]);
    this.#store("best", (v) => loss[v]);
    this.#store("reached", (v) => this.#bounds.counted(zero, loss[v]));
    this.#store("steps", () => zero);
    this.#store("end", (v) => {
      const end = choose(
        this.#bounds.isRejected(start, v),
        this.#bounds.code("no-value"),
        this.#bounds.reason(start, v),
      );
      return v128.andnot(end, this.#bounds.isUsual(start, v));
    });
  }

  /** Returns masks of the cells that have not ended. */
  live(): readonly Place<"v128">[] {
    return this.#load("end").map((end) => this.#f.keep(this.#vector.eq(end, this.#bounds.code("none"))));
  }

  /** Loads the cells, before the loop over steps. @param live masks of those that have not ended */
  load(live: readonly Place<"v128">[]): Running {
    this.#descent.writeOwn((name) => this.#load(name));
    const locals = new Map(this.#state().map((name) => [name, this.#load(name)]));
    for (const [name, values] of this.#measure(locals.get("x")!, locals.get("y")!)) locals.set(name, values);
    return { locals, live, best: this.#load("best"), reached: this.#load("reached") };
  }

  /**
   * Writes one step.
   *
   * @param row the address of the step's timed values
   * @param before the steps made before it
   * @param onEnd is called where some cells have ended
   */
  step(group: Running, row: Expression<"i32">, before: Expression<"i32">, onEnd: () => void): void {
    const f = this.#f;
    const { locals, live, best, reached } = group;
    this.#descent.step(locals, row, (next) => {
      f.if(this.#bounds.mayEnd(next), () => {
        const usual = this.#each((v) => f.keep(this.#bounds.isUsual(next, v)));
        const ending = this.#each((v) => f.keep(v128.andnot(live[v], usual[v])));
        f.if(anyOf(ending), () => {
          for (const [v, mask] of ending.entries()) this.#end(group, next, v, mask, before);
          for (const [v, mask] of live.entries()) f.set(mask, v128.and(mask, usual[v]));
          onEnd();
        });
      });
    });
    for (const v of live.keys()) {
      f.set(best[v], this.#vector.pmin(best[v], locals.get("loss")![v]));
      f.set(reached[v], this.#bounds.counted(reached[v], best[v]));
    }
  }

  /** Stores the cells that have not ended, and the state of all, after the loop. @param made the steps by then */
  store(group: Running, made: Expression<"i32">): void {
    for (const [v, mask] of group.live.entries()) this.#settle(mask, v, this.#now(group, v, made));
    for (const name of this.#state())
      if (name !== "x" && name !== "y") this.#store(name, (v) => group.locals.get(name)![v]);
  }

  /**
   * Stores cells whose step is their last: without it where it leads out of the finite range, else with it.
   *
   * @param before the steps made before it
   */
  #end(group: Running, next: Measured, v: number, ending: Vector, before: Expression<"i32">): void {
    const rejected = this.#f.keep(v128.and(ending, this.#bounds.isRejected(next, v)));
    const now = this.#now(group, v, before);
    this.#settle(rejected, v, { ...now, end: this.#bounds.code("diverged") });
    const loss = next.get("loss")![v];
    const best = this.#f.keep(this.#vector.pmin(group.best[v], loss));
    this.#settle(v128.andnot(ending, rejected), v, {
      x: next.get("x")![v],
      y: next.get("y")![v],
      loss,
      best,
      reached: this.#bounds.counted(group.reached[v], best),
      steps: this.#environment.arithmetic.splatWhole(i32.add(before, 1)),
      end: this.#bounds.reason(next, v),
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
    return v128.at(this.#at, this.#environment.arrays.get(name)! + this.#first + 16 * v);
  }

  get #vector() {
    return this.#environment.arithmetic.vector;
  }

  #each<T>(make: (v: number) => T): T[] {
    return Array.from({ length: vectors }, (_, v) => make(v));
  }
}

/** Says whether a lane of any of the masks is set. */
export const anyOf = (masks: readonly Vector[]): Expression<"i32"> =>
  v128.anyTrue(masks.reduce((a, b) => v128.or(a, b)));
