import { bind, plan } from "../../lang/compile/kernel.ts";
import type { Precision } from "../../lang/simd/arithmetic.ts";
import { type CellNumbers, Cells, type CellsProgram, compileCells } from "../../lang/simd/descent/cells.ts";
import { isLaned } from "../../lang/simd/descent/descent-writer.ts";
import { inSingle } from "../../lang/simd/descent/in-single.ts";
import { withSwitches } from "../../lang/simd/descent/with-switches.ts";
import { type OptimizerDefinition, type RuleDefinition, ruleProgram } from "../../optim/index.ts";
import type { Landscape } from "../../surfaces/index.ts";
import { canCompile, withinMemory } from "../../wasm/index.ts";
import { farthest, nearOverflow } from "../runner.ts";
import { descentSource, hasUniform, isDescent, keptByLandscape } from "./descent-source.ts";

export { batchSize, cellEnds } from "../../lang/simd/descent/cells.ts";

/** Starts and hyperparameters of a batch of cells, and the bounds of their steps. */
export interface CellsStart {
  readonly count: number;
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
  /** The hyperparameters that vary: a number for each cell. */
  readonly varied?: Readonly<Record<string, ArrayLike<number>>>;
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
  /** Sets a hyperparameter that all cells have alike, from the next step on. @throws RangeError for a switch */
  set(name: string, value: number): void;
  /**
   * Returns the memory of results, a number for each cell: "x", "y" and "loss" where it is, "best", the lowest loss so
   * far, "steps", how many it has made, "end", why it makes no more, as an index of `cellEnds`, and "reached", after how
   * many steps the loss was at or below `below` first; that is a number without meaning where "best" is above.
   */
  array(name: "x" | "y" | "loss" | "best" | "steps" | "end" | "reached"): CellNumbers;
}

export interface CellsOptions {
  /** The hyperparameters; a switch that does not vary is compiled in. */
  readonly values: Readonly<Record<string, number>>;
  /** Names of those of which each cell has a value. */
  readonly varied?: readonly string[];
  readonly precision?: Precision;
}

/** Names of a cell's numbers: a rule may have state and hyperparameters under these too. */
const results = ["x", "y", "loss", "best", "steps", "end", "reached"];

/** The number of cells' memories that are kept. */
const maxKept = 4;
const programOf = keptByLandscape<CellsProgram>();
/** The cells of the programs used last, the oldest first: memory of WebAssembly is released late, so it is used again. */
const kept = new Map<CellsProgram, Cells>();

/**
 * Returns cells that are computed by vector instructions. Null where these are not possible, where there is not enough
 * memory, or where the optimizer is not a rule without addons: then each cell is a run. Only the last four are valid.
 */
export function surfaceCells(
  definition: OptimizerDefinition,
  landscape: Landscape,
  { values, varied = [], precision = "float64" }: CellsOptions,
): SurfaceCells | null {
  if (!isDescent(definition) || !canCompile()) return null;
  if (hasUniform(definition, results)) return null;
  const switches = new Map(
    Object.entries(values).filter(
      ([name]) => definition.hyperparameters[name].scale === "switch" && !varied.includes(name),
    ),
  );
  const what = JSON.stringify([precision, varied, [...switches]]);
  const program = programOf(landscape, definition, what, () =>
    compileCells({ ...withSwitches(descentSource(definition, landscape), switches), varied, precision }),
  );
  const cells = withinMemory(() => cellsOf(program));
  return cells && new Batch(cells, program, definition, values, switches);
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
  readonly #values: Readonly<Record<string, number>>;
  readonly #switches: ReadonlyMap<string, number>;

  constructor(
    cells: Cells,
    program: CellsProgram,
    definition: RuleDefinition,
    values: Readonly<Record<string, number>>,
    switches: ReadonlyMap<string, number>,
  ) {
    this.#cells = cells;
    this.#program = program;
    this.#definition = definition;
    this.#values = values;
    this.#switches = switches;
  }

  begin({ count, x, y, varied = {}, tolerance, below = Number.NEGATIVE_INFINITY }: CellsStart): void {
    const cells = this.#cells;
    cells.array("x").set(x);
    cells.array("y").set(y);
    for (const [name, value] of Object.entries(this.#values)) cells.set(name, value);
    for (const [name, each] of Object.entries(varied)) cells.array(name).set(each);
    this.#initialise(count, varied);
    cells.begin(count, { farthest, overflow: nearOverflow, tolerance, below });
  }

  run(steps: number): void {
    this.#cells.run(steps);
  }

  set(name: string, value: number): void {
    if (this.#switches.has(name)) throw new RangeError(`${name} is compiled in and cannot be set`);
    this.#cells.set(name, value);
  }

  array(name: Parameters<SurfaceCells["array"]>[0]): CellNumbers {
    return this.#cells.array(name);
  }

  /** Gives each cell's slots the values before the first step: 0, or those of `init name = …`. */
  #initialise(count: number, varied: NonNullable<CellsStart["varied"]>): void {
    const { slots, rule, precision } = this.#program;
    const arraysOf = (slot: string) =>
      (isLaned(rule, slot) ? [`${slot}.x`, `${slot}.y`] : [slot]).map((name) => this.#cells.array(name));
    for (const slot of slots) for (const array of arraysOf(slot)) array.fill(0);
    const { inits: program, rule: checked } = ruleProgram(this.#definition);
    if (checked.inits.size === 0) return;
    const kernel = bind(plan(precision === "float32" ? inSingle(program) : program, 2));
    for (const [name, value] of Object.entries(this.#values)) kernel.input(name)[0] = value;
    const inits = [...checked.inits.keys()].filter((slot) => slots.includes(slot));
    const [x, y] = [this.#cells.array("x"), this.#cells.array("y")];
    for (let k = 0; k < count; k++) {
      kernel.input("p").set([x[k], y[k]]);
      for (const [name, each] of Object.entries(varied)) kernel.input(name)[0] = each[k];
      kernel.run();
      for (const slot of inits) {
        const first = kernel.output(slot);
        for (const [i, array] of arraysOf(slot).entries()) array[k] = first[first.length > 1 ? i : 0];
      }
    }
  }
}
