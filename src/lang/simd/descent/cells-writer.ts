import { type Expression, type FunctionBuilder, i32, type Place, v128 } from "../../../wasm/index.ts";
import { choose, type Vector } from "../scope.ts";
import { type BoundedEnvironment, BoundsWriter, type Sizes } from "./bounds-writer.ts";
import { arraysOf, DescentWriter, figures, type Measured } from "./descent-writer.ts";
import { MovingCells, partOf, vectors } from "./moving-cells.ts";

/**
 * Returns the vectors of a block whose operations take turns in the code: while one waits for a result, the processor
 * works on another, and on the vectors that follow. Two have values that fit its registers. A call of a function leaves
 * nothing in these, so that all calls come one after the other.
 */
const together = ({ callables }: CellsEnvironment): number =>
  Object.keys(callables.imports).length > 0 ? vectors : 2;

/** The numbers of a cell that are results besides its position and state. */
export const records = ["loss", "best", "reached", "steps", "end"] as const;

export interface CellsEnvironment extends BoundedEnvironment {
  /** Addresses of arrays with a number for each cell. */
  readonly arrays: ReadonlyMap<string, number>;
  /** The address at which the block that moves has its numbers. */
  readonly moving: number;
}

/** Writes code that moves a block of cells. Those that have ended are computed with the others and stay as they are. */
export class CellsWriter {
  readonly #f: FunctionBuilder;
  readonly #environment: CellsEnvironment;
  readonly #descent: DescentWriter;
  readonly #bounds: BoundsWriter;
  readonly #together: number;
  /** The byte of the arrays at which the block begins. */
  readonly #at: Expression<"i32">;

  constructor(f: FunctionBuilder, environment: CellsEnvironment, at: Expression<"i32">) {
    this.#f = f;
    this.#environment = environment;
    this.#descent = new DescentWriter(f, environment, vectors);
    this.#bounds = new BoundsWriter(f, environment);
    this.#at = at;
    this.#together = together(environment);
  }

  /** Writes the values that all cells have alike, before the loop over blocks. */
  writeFixed(): void {
    this.#descent.writeFixed();
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
    const block = new MovingCells(f, this.#environment, this.#environment.moving);
    for (const [v, end] of this.#load("end").entries())
      f.set(block.live[v], this.#vector.eq(end, this.#bounds.code("none")));
    f.if(anyOf(block.live), () => {
      const parts = this.#start(block);
      f.block((end) =>
        loop((row, before) => {
          const sizes = parts.map((part, k) => this.#step(block, part, k, row));
          f.if(this.#bounds.mayEnd(sizes), () => {
            this.#endSome(block, before);
            f.branch(end, i32.eqz(anyOf(block.live)));
          });
          block.swap();
        }),
      );
      for (const [v, mask] of block.live.entries()) this.#settle(mask, v, this.#results(block.now, v, made));
      for (const name of this.#state())
        if (name !== "x" && name !== "y") this.#store(name, (v) => block.now.get(name)![v]);
    });
  }

  /** Loads the numbers of a block, and returns a writer for each of its parts. */
  #start({ now }: MovingCells): readonly DescentWriter[] {
    const f = this.#f;
    for (const name of [...this.#state(), "best", "reached"])
      for (const [v, value] of this.#load(name).entries()) f.set(now.get(name)![v], value);
    for (const [name, values] of this.#measure(now.get("x")!, now.get("y")!))
      for (const [v, value] of values.entries()) f.set(now.get(name)![v], value);
    const count = this.#together;
    return Array.from({ length: vectors / count }, (_, k) => {
      const part = new DescentWriter(f, this.#environment, count, this.#descent);
      part.writeOwn((name) => this.#load(name).slice(k * count, (k + 1) * count));
      return part;
    });
  }

  /** Writes a step of the part `k` of a block. */
  #step(block: MovingCells, part: DescentWriter, k: number, row: Expression<"i32">): Sizes {
    const f = this.#f;
    const [now, next] = [block.now, block.next].map((all) => partOf(all, k * this.#together, this.#together));
    const moved = part.step(now, row);
    for (const [name, values] of moved)
      for (const [v, value] of values.entries()) f.set(next.get(name)![v], value);
    for (const [v, loss] of moved.get("loss")!.entries()) {
      const best = f.keep(this.#vector.pmin(now.get("best")![v], loss));
      f.set(next.get("best")![v], best);
      f.set(next.get("reached")![v], this.#bounds.counted(now.get("reached")![v], best));
    }
    return this.#bounds.sizes(moved);
  }

  /** Stores the cells of a block that end with this step. @param before the steps made before it */
  #endSome({ now, next, live }: MovingCells, before: Expression<"i32">): void {
    const f = this.#f;
    const usual = this.#each((v) => f.keep(this.#bounds.isUsual(next, v)));
    const ending = this.#each((v) => f.keep(v128.andnot(live[v], usual[v])));
    f.if(anyOf(ending), () => {
      for (const [v, mask] of ending.entries()) this.#end(now, next, v, mask, before);
      for (const [v, mask] of live.entries()) f.set(mask, v128.and(mask, usual[v]));
    });
  }

  /**
   * Stores cells whose step is their last: without it where it leads out of the finite range, else with it.
   *
   * @param before the steps made before it
   */
  #end(now: Measured, next: Measured, v: number, ending: Vector, before: Expression<"i32">): void {
    const rejected = this.#f.keep(v128.and(ending, this.#bounds.isRejected(next, v)));
    this.#settle(rejected, v, { ...this.#results(now, v, before), end: this.#bounds.code("diverged") });
    this.#settle(v128.andnot(ending, rejected), v, {
      ...this.#results(next, v, i32.add(before, 1)),
      end: this.#bounds.reason(next, v),
    });
  }

  /** Returns the results of a vector of cells after so many steps. */
  #results(cells: Measured, v: number, made: Expression<"i32">): Record<string, Vector> {
    const names = ["x", "y", "loss", "best", "reached"];
    const numbers = Object.fromEntries(names.map((name) => [name, cells.get(name)![v]]));
    return { ...numbers, steps: this.#environment.arithmetic.splatWhole(made) };
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
    return v128.at(this.#at, this.#environment.arrays.get(name)! + 16 * v);
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
