import type { OptimizerDefinition, Values } from "../../../optim/index.ts";
import { landscapeOf } from "../../../surfaces/index.ts";
import { batchSize, cellEnds, type SurfaceCells, surfaceCells } from "../../fast/surface-cells.ts";
import { chosenSurface } from "../../surface/chosen-surface.ts";
import { hasNoise } from "../../surface/noise.ts";
import { contenderIn, definitionOf, valuesAt } from "../../values.ts";
import { type Mapped, placeOf } from "./cell-spec.ts";
import { type Basin, minimaOf, minimumAt } from "./minima.ts";
import { Regimes } from "./regime.ts";
import type { Sought } from "./sought.ts";

/** Steps of all cells of a portion together: some milliseconds of work. */
const portion = 500_000;
/** The fewest cells of a portion: they fill the vectors. */
const fewest = 16;

const diverged = cellEnds.indexOf("diverged");

type OnSurface = Extract<Mapped, { readonly kind: "surface" }>;

/**
 * Computes cells on a surface together by vector instructions, a batch at a time. Yields the number of those that are
 * done. Null where that is not possible: of a training, with noise, changes or addons, or where nothing can be compiled.
 */
export function computeTogether(sought: Sought): Generator<number, void> | null {
  const { spec } = sought;
  if (
    spec.kind !== "surface" ||
    hasNoise(spec.noise) ||
    spec.edits.some(({ slot }) => slot === spec.map.slot)
  )
    return null;
  if (spec.map.axes.some(({ name }) => name === "noise")) return null;
  const batch = new Batch({ ...sought, spec });
  return batch.cells() && batch.computeAll();
}

class Batch {
  readonly #sought: Sought & { readonly spec: OnSurface };
  readonly #size: number;
  readonly #x = new Float64Array(batchSize);
  readonly #y = new Float64Array(batchSize);
  readonly #values: CellValues;
  readonly #minima: readonly Basin[];
  readonly #regimes: Regimes | null;

  constructor(sought: Sought & { readonly spec: OnSurface }) {
    const { spec, kinds } = sought;
    this.#sought = sought;
    this.#size = Math.min(batchSize, Math.max(fewest, Math.floor(portion / spec.steps)));
    this.#values = new CellValues(sought);
    this.#minima = kinds.has("minimum") ? minimaOf(spec) : [];
    this.#regimes = kinds.has("regime") ? new Regimes(this.#size, spec.steps) : null;
  }

  /** Returns what computes a batch; null where nothing does. */
  cells(): SurfaceCells | null {
    const { spec } = this.#sought;
    const { common: values, varied } = this.#values;
    const definition = definitionOf(contenderIn(spec, spec.map.slot));
    return surfaceCells(definition, landscapeOf(chosenSurface(spec.surface)), {
      values,
      varied: [...varied.keys()],
    });
  }

  *computeAll(): Generator<number, void> {
    const { length } = this.#sought.indices;
    for (let from = 0; from < length; from += this.#size) {
      const count = Math.min(this.#size, length - from);
      // Asked for again after each pause, as others use the same memory.
      const cells = this.cells();
      if (!cells) throw new RangeError("there is not enough memory for a map's cells");
      this.#begin(cells, from, count);
      if (this.#regimes) this.#follow(cells, this.#regimes, count);
      else cells.run(this.#sought.spec.steps);
      this.#write(cells, from, count);
      yield from + count;
    }
  }

  #begin(cells: SurfaceCells, from: number, count: number): void {
    const { spec, values, indices, below } = this.#sought;
    const { map, start, tolerance } = spec;
    this.#x.fill(start[0]);
    this.#y.fill(start[1]);
    for (const [k, { name }] of map.axes.entries()) {
      const coordinate = name === "start.x" ? this.#x : name === "start.y" ? this.#y : null;
      for (let i = 0; coordinate && i < count; i++)
        coordinate[i] = values[k][placeOf(map, indices[from + i], k)];
    }
    for (let i = 0; i < count; i++) this.#values.take(i, indices[from + i]);
    const varied = Object.fromEntries(this.#values.varied);
    cells.begin({ count, x: this.#x, y: this.#y, varied, tolerance, below });
  }

  /** Makes all steps one by one, as regimes follow from the loss after each. */
  #follow(cells: SurfaceCells, regimes: Regimes, count: number): void {
    const [losses, made] = [cells.array("loss"), cells.array("steps")];
    for (let i = 0; i < count; i++) regimes.begin(i, losses[i]);
    for (let step = 1; step <= this.#sought.spec.steps; step++) {
      cells.run(1);
      for (let i = 0; i < count; i++) if (made[i] === step) regimes.follow(i, step, losses[i]);
    }
  }

  #write(cells: SurfaceCells, from: number, count: number): void {
    const { columns, below } = this.#sought;
    const [x, y, loss, best] = (["x", "y", "loss", "best"] as const).map((name) => cells.array(name));
    const [made, end, reached] = (["steps", "end", "reached"] as const).map((name) => cells.array(name));
    for (let i = 0; i < count; i++) {
      if (this.#values.conflicts[i]) continue;
      const left = end[i] === diverged;
      columns.loss[from + i] = loss[i];
      columns.best[from + i] = best[i];
      if (best[i] <= below) columns.steps[from + i] = reached[i];
      columns.diverged[from + i] = left ? made[i] + 1 : 0;
      if (!left) columns.minimum[from + i] = minimumAt(this.#minima, x[i], y[i]);
      if (this.#regimes) columns.regime[from + i] = this.#regimes.of(i, left);
    }
  }
}

/** The hyperparameters of a batch's cells. */
class CellValues {
  /** Those that all cells have alike; of the others, the values at the map's spec. */
  readonly common: Readonly<Record<string, number>>;
  /** Those of which each cell has a value: the axes, and what follows them by default. */
  readonly varied: ReadonlyMap<string, Float64Array>;
  /** 1 for a cell whose values do not go together. */
  readonly conflicts = new Uint8Array(batchSize);
  readonly #sought: Sought;
  readonly #axes: readonly { readonly name: string; readonly place: number; readonly each: Float64Array }[];
  /** The defaults that follow other values. */
  readonly #following: readonly {
    readonly name: string;
    readonly of: (values: Values) => number;
    readonly each: Float64Array;
  }[];
  readonly #conflict: OptimizerDefinition["conflict"];
  /** All hyperparameters of the cell that was taken last. */
  readonly #all: Record<string, number>;

  constructor(sought: Sought & { readonly spec: OnSurface }) {
    const { spec } = sought;
    const { axes, slot } = spec.map;
    const contender = contenderIn(spec, slot);
    const { hyperparameters, conflict } = definitionOf(contender);
    this.#sought = sought;
    this.common = valuesAt(spec, slot, 0);
    this.#all = { ...this.common };
    this.#axes = axes
      .map(({ name }, place) => ({ name, place, each: new Float64Array(batchSize) }))
      .filter(({ name }) => Object.hasOwn(hyperparameters, name) && !isOfProblem(name));
    const isAxis = (name: string) => this.#axes.some((axis) => axis.name === name);
    this.#following = Object.entries(hyperparameters).flatMap(([name, { default: value }]) =>
      this.#axes.length === 0 ||
      typeof value === "number" ||
      Object.hasOwn(contender.values, name) ||
      isAxis(name)
        ? []
        : [{ name, of: value.of, each: new Float64Array(batchSize) }],
    );
    this.#conflict = this.#axes.length > 0 ? conflict : undefined;
    this.varied = new Map([...this.#axes, ...this.#following].map(({ name, each }) => [name, each]));
  }

  /** Takes the values of a cell as those at a place of the batch. */
  take(at: number, cell: number): void {
    const { spec, values } = this.#sought;
    const all = this.#all;
    for (const { name, place, each } of this.#axes) {
      each[at] = values[place][placeOf(spec.map, cell, place)];
      all[name] = each[at];
    }
    for (const { name, of, each } of this.#following) {
      each[at] = of(all);
      all[name] = each[at];
    }
    this.conflicts[at] = this.#conflict?.(all) ? 1 : 0;
  }
}

const isOfProblem = (name: string): boolean => name === "seed" || name === "noise";
