import type { Batch } from "../network.ts";

/** Returns the mean loss over samples at weights. */
export type LossAt = (params: Float64Array, batch: Batch) => number;
