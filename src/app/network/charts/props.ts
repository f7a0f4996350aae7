import type { Names } from "../../charts/names.ts";
import type { Labels } from "./labels.ts";

/** Names of contenders, and labels of lines. */
export interface ChartNames {
  readonly names: Names;
  readonly labels: Labels;
}

/** Parameters that have columns of their own: the layers of a network, or the tensors of a problem. */
export interface Groups {
  readonly what: "layer" | "tensor";
  readonly names: readonly string[];
}

/** Properties of all charts of a training. */
export interface TrainingChartProps extends ChartNames {
  readonly groups: Groups;
  /** Writes the epoch of a step; left out where there are no epochs. */
  readonly epochs?: (step: number) => string;
  /** Steps per epoch; 1 where there are no epochs. */
  readonly epoch: number;
  /** False where nothing is measured on test samples. */
  readonly tested: boolean;
  /** True where the loss of a step is that of a batch, or of a noisy sample. */
  readonly sampled: boolean;
  /** The least loss, which a chart of the loss subtracts; left out where it is 0 or not known. */
  readonly least?: number;
}
