import type { Names } from "../../charts/names.ts";
import type { Labels } from "./labels.ts";

/** What contenders and layers are called. */
export interface ChartNames {
  readonly names: Names;
  readonly labels: Labels;
}

/** What all charts of a training are given. */
export interface NetworkChartProps extends ChartNames {
  /** Layers of weights: the hidden ones and the outputs. */
  readonly layers: number;
  /** Writes a step's epoch. */
  readonly epochs: (step: number) => string;
  /** Steps that an epoch takes. */
  readonly epoch: number;
}
