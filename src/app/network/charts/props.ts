import type { Names } from "../../charts/names.ts";
import type { Labels } from "./labels.ts";

/** Names of contenders, and labels of lines. */
export interface ChartNames {
  readonly names: Names;
  readonly labels: Labels;
}

/** Properties of all charts of a training. */
export interface NetworkChartProps extends ChartNames {
  /** Number of layers of weights: the hidden ones and the outputs. */
  readonly layers: number;
  /** Writes the epoch of a step. */
  readonly epochs: (step: number) => string;
  /** Steps per epoch. */
  readonly epoch: number;
}
