import type { Stages } from "./kernel.ts";

/**
 * Runs kernels of one compiled program, one a tensor, so that `total` is over the elements of all: tensor by tensor,
 * each from lane 0 up. Allocates nothing.
 */
export function runAll(kernels: readonly Stages[]): void {
  for (let stage = 0; stage < kernels[0].stages; stage++) {
    for (const kernel of kernels) kernel.runStage(stage);
    addUp(kernels, stage);
  }
}

/** Adds up the shares of each total over the kernels, and writes the totals back to all of them. */
function addUp(kernels: readonly Stages[], stage: number): void {
  const count = kernels[0].totals(stage).length;
  for (let i = 0; i < count; i++) {
    let total = 0;
    for (const kernel of kernels) total += kernel.totals(stage)[i];
    for (const kernel of kernels) kernel.totals(stage)[i] = total;
  }
}
