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

/**
 * A map: a run of one contender for each value on an axis, for each pair of values on two, or for random settings of
 * three and more.
 */
export interface MapSpec {
  /** At least one; of two, the first is horizontal. */
  readonly axes: readonly Axis[];
  /** The number of cells along each of two axes; of one axis, or of more than two, [n, 1]. */
  readonly size: readonly [width: number, height: number];
  readonly cell: CellKind;
  /** The loss that "steps" counts to; only and always with that kind of cell. */
  readonly below?: number;
  /** The slot of the contender that runs. */
  readonly slot: number;
  /** The slot of another contender, which runs with the same values to be compared with it. */
  readonly against?: number;
}

/** The most axes of a map, and of one that compares two contenders. */
export const mostAxes = { alone: 8, compared: 2 } as const;

/** Says whether a map is of random settings: it has more axes than a picture. */
export const isRandom = ({ axes }: Pick<MapSpec, "axes">): boolean => axes.length > 2;

/** The permitted number of cells along an axis. */
export const cellsRange = { min: 1, max: 1024, whole: true } as const;

/** The values that a link leaves out: the cells along an axis, and the loss that "steps" counts to. */
export const mapDefaults = { cells: 64, below: 0.01 } as const;

/** Returns the kind of cell that a map with these axes shows where nothing else is asked for: random settings, a number. */
export const usualCell = (axes: readonly Axis[]): CellKind =>
  axes.length < 3 && axes.some(({ name }) => name.startsWith("start.")) ? "minimum" : "loss";

/** Returns the kinds of cell that a surface has, or a training. */
export const cellsOn = (problem: "surface" | "network" | "problem"): readonly CellKind[] =>
  cellKinds.filter((kind) => kind !== (problem === "surface" ? "accuracy" : "minimum"));
