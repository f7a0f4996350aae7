import type { Mapped } from "../../../experiment/sweep/cells/cell-spec.ts";
import { cellsOf } from "../../../experiment/sweep/cells/cells.ts";
import { surfaceOf } from "../../../findings/measuring/experiments.ts";
import type { Claims } from "../claim.ts";
import { defineEntry } from "../gallery-entry.ts";

const link = "o=sgd,momentum:0.9,dampening:0&steps=300&map=lr:0.00001..0.01:log,momentum:0..0.999";

export default defineEntry({
  id: "rate-and-momentum",
  title: "Learning rate against momentum",
  sentence:
    "Each cell is a run on Rosenbrock: the lowest losses, dark, lie next to the border where runs diverge, and much momentum moves that border to small learning rates.",
  tags: ["map", "momentum", "learning rate"],
  link,
  picture: { part: "map" },
});

const side = 64;
const rateAt = (column: number): number => 1e-5 * 1000 ** (column / (side - 1));

export function claims(): Claims {
  const { diverged, loss } = cellsOf(
    surfaceOf(link) as Mapped,
    Uint32Array.from({ length: side * side }, (_, k) => k),
  );
  const border = (row: number) => diverged.slice(row * side, (row + 1) * side).findIndex((step) => step > 0);
  let best = 0;
  for (let cell = 0; cell < loss.length; cell++)
    if (diverged[cell] === 0 && loss[cell] < loss[best]) best = cell;
  const row = Math.floor(best / side);
  return {
    "the lowest loss": [loss[best], 0, 1e-5],
    "the border’s rate as a multiple of the best cell’s": [rateAt(border(row)) / rateAt(best % side), 1, 3],
    "the border’s rate without momentum": [rateAt(border(0)), 0.005, 0.008],
    "its rate at momentum 0.999": [rateAt(border(side - 1)), 0.0003, 0.0008],
  };
}
