// Runs in a thread of Node that `inThreads` starts.
import "../everything.ts";
import "../fast.ts";
import { cellsInPortions } from "../../experiment/sweep/cells/cells.ts";
import { workerThreads } from "./node.ts";
import type { Answer, Job, Order } from "./protocol.ts";

/** Milliseconds between reports of progress, at least. */
const interval = 50;

const { parentPort: port, workerData } = workerThreads!;
const { spec, kinds, table } = workerData as Job;

const tell = (answer: Answer, transfer?: readonly ArrayBufferLike[]): void =>
  port?.postMessage(answer, transfer);

port?.on("message", ({ cells }: Order) => {
  const portions = cellsInPortions(spec, cells, { kinds, table });
  let told = Date.now();
  for (;;) {
    const { done, value } = portions.next();
    if (done) {
      tell(
        { kind: "columns", columns: value },
        Object.values(value).map(({ buffer }) => buffer),
      );
      return;
    }
    if (Date.now() - told < interval) continue;
    told = Date.now();
    tell({ kind: "progress", done: value });
  }
});
tell({ kind: "ready" });
