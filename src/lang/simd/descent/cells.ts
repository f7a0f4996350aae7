import { i32, type ModuleBuilder, newMemory, type WasmMemory } from "../../../wasm/index.ts";
import { type Arithmetic, arithmetics, type Precision } from "../arithmetic.ts";
import { bounds } from "./bounds-writer.ts";
import { type CellsEnvironment, CellsWriter, records } from "./cells-writer.ts";
import { arraysOf, type DescentSource, eachStep } from "./descent-writer.ts";
import { movingBytes, vectors } from "./moving-cells.ts";
import {
  aligned,
  compileSteps,
  hyperparameterCells,
  StepInstance,
  type StepProgram,
} from "./step-program.ts";
import { chunk, tableLength } from "./step-table.ts";
import { stepTerms } from "./step-terms.ts";

export { cellEnds } from "./bounds-writer.ts";

/** Cells that a program has memory for: whoever has more computes them in batches, one after the other. */
export const batchSize = 1024;

/** Runs of one rule down one surface that differ in their start and in hyperparameters: the cells of a map. */
export interface CellsSource extends DescentSource {
  /** Hyperparameters of which each cell has a value; of the others all cells have the same. */
  readonly varied: readonly string[];
  readonly precision: Precision;
}

/** Bounds of all cells, as those of a race. */
export interface CellBounds {
  /** The largest coordinate: a step beyond it is not made, and the cell has diverged. */
  readonly farthest: number;
  /** The loss from which on a gradient that is not finite has overflowed: the cell has diverged, else it has no slope. */
  readonly overflow: number;
  /** The gradient norm at which a cell has become stationary; 0 for none. */
  readonly tolerance: number;
  /** The loss to reach: `reached` counts the steps until a loss is no larger. */
  readonly below: number;
}

/** Numbers in the memory of cells: doubles or singles, as the precision is. */
export type CellNumbers = Float64Array | Float32Array;

/** Compiled code that moves cells, which any number of `Cells` can run. */
export interface CellsProgram extends StepProgram, CellsSource {
  readonly arithmetic: Arithmetic;
  /** Addresses of bounds, and of arrays with a number for each cell. */
  readonly bounds: ReadonlyMap<string, number>;
  readonly arrays: ReadonlyMap<string, number>;
}

/** Compiles cells. Only where `canCompile`. */
export function compileCells(source: CellsSource): CellsProgram {
  const { rule, slots, varied, precision } = source;
  const arithmetic = arithmetics[precision];
  const terms = stepTerms(rule, new Set(slots), new Set(varied));
  const cells = hyperparameterCells(rule, terms);
  let end = 8 * cells.size;
  const claim = (size: number): number => {
    end += size;
    return end - size;
  };
  const limits = new Map(bounds.map((name) => [name, claim(8)]));
  end = aligned(end);
  const names = [...arraysOf(source), ...varied, ...records];
  // Arrays that begin at multiples of a power of two would share few lines of the processor's cache.
  const arrays = new Map(names.map((name) => [name, claim(batchSize * arithmetic.bytes + 64)]));
  end = aligned(end);
  const own = { arithmetic, bounds: limits, arrays, moving: claim(aligned(movingBytes(source))) };
  const program = compileSteps(source, { arithmetic, terms, cells }, end, (module, environment) => {
    exportBegin(module, { ...environment, ...own });
    exportRun(module, { ...environment, ...own });
  });
  return { ...program, ...source, ...own };
}

/** Exports a function that measures at the starts, where arrays have so many bytes. */
function exportBegin(module: ModuleBuilder, environment: CellsEnvironment): void {
  const begin = module.function({ bytes: "i32" }, "nothing", (f, { bytes }) => {
    const at = f.local("i32");
    f.while(i32.ltU(at, bytes), () => {
      new CellsWriter(f, environment, at).begin();
      f.set(at, i32.add(at, 16 * vectors));
    });
  });
  module.export("begin", begin);
}

/** Exports a function that makes steps with all cells. */
function exportRun(module: ModuleBuilder, environment: CellsEnvironment): void {
  const parameters = { bytes: "i32", steps: "i32", table: "i32", made: "i32" } as const;
  const run = module.function(parameters, "nothing", (f, { bytes, steps, table, made }) => {
    const at = f.local("i32");
    const writer = new CellsWriter(f, environment, at);
    writer.writeFixed();
    const after = f.keep(i32.add(made, steps));
    f.while(i32.ltU(at, bytes), () => {
      writer.run(
        (step) => eachStep(f, steps, table, environment, (row, left) => step(row, i32.sub(after, left))),
        after,
      );
      f.set(at, i32.add(at, 16 * vectors));
    });
  });
  module.export("run", run);
}

/**
 * A batch of cells with memory.
 *
 * Write each cell's start to `array("x")` and `array("y")`, initial state to the slots' arrays and the hyperparameters
 * that vary to theirs, `set` the others, then `begin` and `run` as often as needed. Cells have the bits of single runs.
 */
export class Cells {
  readonly memory: WasmMemory;
  /** Steps made since `begin`. */
  made = 0;
  readonly #program: CellsProgram;
  readonly #instance: StepInstance<CellNumbers>;
  readonly #arrays: ReadonlyMap<string, CellNumbers>;
  #bytes = 0;

  /**
   * @param memory of cells that are no longer used
   * @throws RangeError where there is not so much memory
   */
  constructor(program: CellsProgram, memory: WasmMemory | null = null) {
    const { terms, arithmetic, precision, heap, arrays } = program;
    this.#program = program;
    const bytes = heap + tableLength(terms) * arithmetic.bytes;
    this.memory = memory && memory.buffer.byteLength >= bytes ? memory : newMemory(Math.ceil(bytes / 65536));
    const Numbers = precision === "float32" ? Float32Array : Float64Array;
    const instance = new StepInstance<CellNumbers>(program, this.memory, Numbers);
    this.#instance = instance;
    this.#arrays = new Map([...arrays].map(([name, address]) => [name, instance.view(address, batchSize)]));
  }

  /**
   * Returns the memory of an array, with a number for each cell:
   *
   * - inputs: a varied hyperparameter; a state slot that is one number for each cell, or the two of a slot "m" as "m.x"
   *   and "m.y";
   * - "x" and "y": the start and, after steps, the position; of a cell that has ended the one at which it stays;
   * - results: "loss" at the position; "best", the lowest loss so far, the start's included; "steps", how many the cell
   *   has made; "reached", after how many of them the best loss was no larger than the one to reach, which it is for the
   *   first time then (where `best` is larger, no such step was made); "end", an index of `cellEnds`.
   */
  array(name: string): CellNumbers {
    return this.#arrays.get(name)!;
  }

  /** Sets a hyperparameter that all cells have alike. */
  set(name: string, value: number): void {
    this.#instance.set(name, value);
  }

  /** Begins at the starts in "x" and "y". @param count the number of cells, up to `batchSize` */
  begin(count: number, { tolerance, ...limits }: CellBounds): void {
    const { precision, bounds, arithmetic } = this.#program;
    const all = { ...limits, flat: tolerance > 0 ? squareOf(tolerance, precision) : -1 };
    for (const [name, address] of bounds) this.#instance.view(address, 1)[0] = all[name as keyof typeof all];
    const atOnce = vectors * arithmetic.lanes;
    this.#bytes = Math.ceil(count / atOnce) * atOnce * arithmetic.bytes;
    this.#instance.exports.begin(this.#bytes);
    // Nothing is computed for those of a last vector that are not cells.
    this.array("end").fill(1, count);
    this.made = 0;
  }

  /** Makes up to `steps` steps with each cell that has not ended. */
  run(steps: number): void {
    for (let left = steps; left > 0; ) {
      const now = Math.min(left, chunk);
      this.#instance.exports.run(this.#bytes, now, this.#instance.timesAfter(this.made), this.made);
      this.made += now;
      left -= now;
    }
  }
}

/** Returns the largest square whose root, rounded, is no larger than a number. */
function squareOf(root: number, precision: Precision): number {
  const single = precision === "float32";
  const numbers = single ? new Float32Array(1) : new Float64Array(1);
  const bits = single ? new Uint32Array(numbers.buffer) : new BigUint64Array(numbers.buffer);
  const round = single ? Math.fround : (x: number) => x;
  numbers[0] = root * root;
  const next = (by: 1 | -1) => {
    if (bits instanceof Uint32Array) bits[0] += by;
    else bits[0] += BigInt(by);
  };
  while (round(Math.sqrt(numbers[0])) > round(root)) next(-1);
  while (round(Math.sqrt(numbers[0])) <= round(root)) next(1);
  next(-1);
  return numbers[0];
}
