/** The scales of an axis; `complement` is logarithmic in 1 − value, for decay rates near 1. */
export const axisScales = ["linear", "log", "complement"] as const;

/** A quantity that differs from cell to cell of a map. */
export interface Axis {
  /** A key of `axisRanges`, or a hyperparameter of the contender by its name in `values`: "lr", "weights.lr". */
  readonly name: string;
  /** The values at the centres of the first and of the last cell. */
  readonly from: number;
  readonly to: number;
  readonly scale: (typeof axisScales)[number];
}

/** The quantities of a run that a cell can show; `src/experiment/sweep/README.md` defines them. */
export const cellKinds = ["minimum", "steps", "loss", "best", "diverged", "accuracy", "regime"] as const;
export type CellKind = (typeof cellKinds)[number];

/** A map: a run of one contender for each pair of values on two axes, or for each value on one. */
export interface MapSpec {
  /** One or two; the first is horizontal. */
  readonly axes: readonly Axis[];
  /** The number of cells along each axis; of one axis, [n, 1]. */
  readonly size: readonly [width: number, height: number];
  readonly cell: CellKind;
  /** The loss that "steps" counts to; only and always with that kind of cell. */
  readonly below?: number;
  /** The slot of the contender that runs. */
  readonly slot: number;
}

/** The permitted number of cells along an axis. */
export const cellsRange = { min: 1, max: 1024, whole: true } as const;

/** The values that a link leaves out: the cells along an axis, and the loss that "steps" counts to. */
export const mapDefaults = { cells: 64, below: 0.01 } as const;

/** Returns the kind of cell that a map with these axes shows where nothing else is asked for. */
export const usualCell = (axes: readonly Axis[]): CellKind =>
  axes.some(({ name }) => name.startsWith("start.")) ? "minimum" : "loss";

/** Returns the kinds of cell that a surface has, or a network. */
export const cellsOn = (problem: "surface" | "network"): readonly CellKind[] =>
  cellKinds.filter((kind) => kind !== (problem === "surface" ? "accuracy" : "minimum"));
