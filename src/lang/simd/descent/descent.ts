import { f64, f64x2, i32, type ModuleBuilder, newMemory } from "../../../wasm/index.ts";
import { arithmetics } from "../arithmetic.ts";
import {
  type DescentEnvironment,
  type DescentSource,
  DescentWriter,
  eachStep,
  isUsual,
  numbersOf,
} from "./descent-writer.ts";
import {
  aligned,
  compileSteps,
  hyperparameterCells,
  StepInstance,
  type StepProgram,
} from "./step-program.ts";
import { chunk, tableLength } from "./step-table.ts";
import { stepTerms } from "./step-terms.ts";

/** Numbers that a trace has of each step: x, y, the loss and its derivatives. */
export const traced = 5;

const page = 65536;

/** Compiles a rule fused with a surface, which moves a point step after step. Only where `canCompile`. */
export function compileDescent(source: DescentSource): StepProgram {
  const terms = stepTerms(source.rule, new Set(source.slots));
  const cells = hyperparameterCells(source.rule, terms);
  const end = aligned(8 * cells.size);
  return compileSteps(source, { arithmetic: arithmetics.float64, terms, cells }, end, exportTrace);
}

/** Parameters: the first array's address, the steps, the addresses of their timed values and records, bounds. */
const parameters = {
  base: "i32",
  ...({ steps: "i32", table: "i32", record: "i32" } as const),
  ...({ far: "f64", tolerance: "f64" } as const),
} as const;

/** Exports a function that moves a point and records it; it returns the number of steps made. */
function exportTrace(module: ModuleBuilder, environment: DescentEnvironment): void {
  const trace = module.function(parameters, "i32", (f, { base, steps, table, record, far, tolerance }) => {
    const writer = new DescentWriter(f, environment, 1);
    const start = f.keep(record);
    writer.writeFixed();
    const locals = writer.load(base);
    f.block((end) =>
      eachStep(f, steps, table, environment, (row) => {
        const next = writer.step(locals, row);
        f.branch(end, i32.eqz(isUsual(f, next, far, tolerance)));
        for (const [k, name] of ["x", "y", "loss", "dx", "dy"].entries())
          f.set(f64.at(record, 8 * k), f64x2.extractLane(next.get(name)![0], 0));
        for (const [name, [vector]] of next) f.set(locals.get(name)![0], vector);
        f.set(record, i32.add(record, 8 * traced));
      }),
    );
    writer.store(locals, base);
    return i32.divU(i32.sub(record, start), 8 * traced);
  });
  module.export("trace", trace);
}

/** A point that descends a surface, with its state. */
export class Descent {
  readonly #instance: StepInstance<Float64Array>;
  readonly #numbers: ReadonlyMap<string, Float64Array>;
  readonly #base: number;
  readonly #record: Float64Array;

  /** @throws RangeError where there is not so much memory */
  constructor(program: StepProgram) {
    const names = numbersOf(program);
    const record = program.heap + 8 * tableLength(program.terms);
    this.#base = aligned(record + 8 * traced * chunk);
    const memory = newMemory(Math.ceil((this.#base + 16 * names.length) / page));
    const instance = new StepInstance(program, memory, Float64Array);
    this.#instance = instance;
    this.#numbers = new Map(names.map((name, k) => [name, instance.view(this.#base + 16 * k, 1)]));
    this.#record = instance.view(record, traced * chunk);
  }

  /**
   * Returns the memory of a number: "x", "y", a state slot that is one number, or the two of a slot "m" as "m.x" and
   * "m.y"; and "loss", "dx" and "dy", which are those at the position.
   */
  number(name: string): Float64Array {
    return this.#numbers.get(name)!;
  }

  /** Sets a hyperparameter. */
  set(name: string, value: number): void {
    this.#instance.set(name, value);
  }

  /**
   * Makes up to `chunk` steps, until one ends outside of the bounds: this step is not made.
   *
   * @param made the number of steps before, from which the rule's `t` counts
   * @param far the largest coordinate
   * @param tolerance the gradient norm that each step must exceed
   * @returns the numbers of each step made, `traced` in a row; valid until the next call
   */
  trace(steps: number, made: number, far: number, tolerance: number): Float64Array {
    const now = Math.min(chunk, steps);
    const record = this.#record.byteOffset;
    const table = this.#instance.timesAfter(made);
    const count = this.#instance.exports.trace(this.#base, now, table, record, far, tolerance);
    return this.#record.subarray(0, traced * count);
  }
}
