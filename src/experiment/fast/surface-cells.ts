import { bind, plan } from "../../lang/compile/kernel.ts";
import type { Precision } from "../../lang/simd/arithmetic.ts";
import { type CellNumbers, Cells, type CellsProgram, compileCells } from "../../lang/simd/cells.ts";
import { isLaned } from "../../lang/simd/descent-writer.ts";
import { inSingle } from "../../lang/simd/in-single.ts";
import { type OptimizerDefinition, type RuleDefinition, ruleProgram } from "../../optim/index.ts";
import type { Landscape } from "../../surfaces/index.ts";
import { canCompile, withinMemory } from "../../wasm/index.ts";
import { farthest, nearOverflow } from "../runner.ts";
import { descentSource, isDescent, keptByLandscape } from "./descent-source.ts";

export { batchSize, cellEnds } from "../../lang/simd/cells.ts";

/** Starts and hyperparameters of a batch of cells, and the bounds of their steps. */
export interface CellsStart {
  readonly count: number;
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
  /** Every hyperparameter, by name: of those that vary, a number for each cell. */
  readonly values: Readonly<Record<string, number | ArrayLike<number>>>;
  /** The gradient norm at or below which a cell stops; 0 turns the condition off. */
  readonly tolerance: number;
  /** The loss that `reached` counts the steps to. */
  readonly below?: number;
}

/**
 * Contenders on a surface that run one optimizer from many starts, or with many values of its hyperparameters: a batch
 * of up to `batchSize` at a time, each with the bits of a single run, in single precision of one whose every value is
 * rounded.
 */
export interface SurfaceCells {
  /** Begins a batch; the results of the one before are lost. */
  begin(start: CellsStart): void;
  /** Makes up to `steps` steps with each cell that has not ended. */
  run(steps: number): void;
  /** Sets a hyperparameter of all cells from the next step on. */
  set(name: string, value: number): void;
  /**
   * Returns the memory of results, a number for each cell: "x", "y" and "loss" where it is, "best", the lowest loss so
   * far, "steps", how many it has made, "end", why it makes no more, as an index of `cellEnds`, and "reached", after how
   * many steps the loss was at or below `below` first; that is a number without meaning where "best" is above.
   */
  array(name: "x" | "y" | "loss" | "best" | "steps" | "end" | "reached"): CellNumbers;
}

export interface CellsOptions {
  /** Hyperparameters of which each cell has a value. */
  readonly varied?: readonly string[];
  readonly precision?: Precision;
}

/** Cells that are kept. */
const maxKept = 4;
const programOf = keptByLandscape<CellsProgram>();
/** The cells of the programs used last, the oldest first: memory of WebAssembly is released late, so it is used again. */
const kept = new Map<CellsProgram, Cells>();

/**
 * Returns what computes cells by vector instructions; null where these are not possible, or memory is not enough, or the
 * optimizer is not a rule without addons: then each cell is a run. The four that were asked for last can be used.
 */
export function surfaceCells(
  definition: OptimizerDefinition,
  landscape: Landscape,
  { varied = [], precision = "float64" }: CellsOptions = {},
): SurfaceCells | null {
  if (!isDescent(definition) || !canCompile()) return null;
  const program = programOf(landscape, definition, `${precision} ${varied.join()}`, () =>
    compileCells({ ...descentSource(definition, landscape), varied, precision }),
  );
  const cells = withinMemory(() => cellsOf(program));
  return cells && new Batch(cells, program, definition);
}

function cellsOf(program: CellsProgram): Cells {
  const [oldest] = kept.keys();
  const spare = kept.size < maxKept || kept.has(program) ? null : kept.get(oldest)!.memory;
  const cells = kept.get(program) ?? new Cells(program, spare);
  kept.delete(spare ? oldest : program);
  kept.set(program, cells);
  return cells;
}

class Batch implements SurfaceCells {
  readonly #cells: Cells;
  readonly #program: CellsProgram;
  readonly #definition: RuleDefinition;

  constructor(cells: Cells, program: CellsProgram, definition: RuleDefinition) {
    this.#cells = cells;
    this.#program = program;
    this.#definition = definition;
  }

  begin({ count, x, y, values, tolerance, below = Number.NEGATIVE_INFINITY }: CellsStart): void {
    const cells = this.#cells;
    cells.array("x").set(x);
    cells.array("y").set(y);
    for (const [name, value] of Object.entries(values))
      if (typeof value === "number") cells.set(name, value);
      else cells.array(name).set(value);
    this.#initialise(count, values);
    cells.begin(count, { farthest, overflow: nearOverflow, tolerance, below });
  }

  run(steps: number): void {
    this.#cells.run(steps);
  }

  set(name: string, value: number): void {
    this.#cells.set(name, value);
  }

  array(name: Parameters<SurfaceCells["array"]>[0]): CellNumbers {
    return this.#cells.array(name);
  }

  /** Gives each cell's slots the values before the first step: 0, or those of `init name = …`. */
  #initialise(count: number, values: CellsStart["values"]): void {
    const { slots, rule, precision } = this.#program;
    const arraysOf = (slot: string) =>
      (isLaned(rule, slot) ? [`${slot}.x`, `${slot}.y`] : [slot]).map((name) => this.#cells.array(name));
    for (const slot of slots) for (const array of arraysOf(slot)) array.fill(0);
    const { inits, rule: checked } = ruleProgram(this.#definition);
    if (checked.inits.size === 0) return;
    const kernel = bind(plan(precision === "float32" ? inSingle(inits) : inits, 2));
    const [x, y] = [this.#cells.array("x"), this.#cells.array("y")];
    for (let k = 0; k < count; k++) {
      kernel.input("p").set([x[k], y[k]]);
      for (const [name, value] of Object.entries(values))
        kernel.input(name)[0] = typeof value === "number" ? value : value[k];
      kernel.run();
      for (const slot of checked.inits.keys()) {
        const first = kernel.output(slot);
        for (const [i, array] of arraysOf(slot).entries()) array[k] = first[first.length > 1 ? i : 0];
      }
    }
  }
}
