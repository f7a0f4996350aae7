import type { Table } from "../../datasets/index.ts";
import { type FlowColumns, flowColumns } from "../../experiment/flow/flow-columns.ts";
import { type FlowKind, flowKey } from "../../experiment/flow/flow-slot.ts";
import type { Spec } from "../../experiment/index.ts";
import { byName } from "../../experiment/recording/columns.ts";
import type { FigureFlows } from "../../figure/recorded.ts";
import { Growing } from "../../plot/chart/growing.ts";
import { say, translated } from "../../words/say.ts";
import { FlowClient } from "../../worker/flow/client.ts";
import { preferredSlot } from "../charts/flow/computation.ts";
import { useStore } from "../state/store.ts";
import type { Progress } from "./job.ts";

/** The rows of the last flow of each kind: a picture is drawn again at every change of its options. */
const known = new Map<
  FlowKind,
  { readonly key: string; readonly table: Table | null; readonly rows: FlowColumns }
>();

/** Computes the flows that a picture shows, in workers. @throws where `progress` is cancelled or one fails */
export async function flowsFor(
  spec: Spec,
  table: Table | null,
  kinds: readonly FlowKind[],
  progress: Progress,
): Promise<FigureFlows> {
  const rows = await Promise.all(kinds.map((kind) => rowsOf(spec, table, kind, progress)));
  return Object.fromEntries(kinds.map((kind, i) => [kind, rows[i]]));
}

const noColumns = () => byName(flowColumns, () => new Growing());

async function rowsOf(
  spec: Spec,
  table: Table | null,
  kind: FlowKind,
  { signal }: Progress,
): Promise<FlowColumns> {
  const preferred = preferredSlot(useStore.getState());
  const key = flowKey(spec, kind, preferred);
  const found = known.get(kind);
  if (found?.key === key && found.table === table) return found.rows;
  let columns = noColumns();
  let client: FlowClient | null = null;
  try {
    await new Promise<void>((resolve, reject) => {
      client = new FlowClient(kind, {
        onAnswer: (answer, restarted) => {
          if (restarted) columns = noColumns();
          for (const name of flowColumns) columns[name].append(answer.columns[name]);
          if (answer.done) resolve();
        },
        onFailure: (why, lasting) =>
          lasting && reject(new Error(say("The flow {why}.", { why: translated(why) }))),
      });
      signal.addEventListener("abort", () => reject(signal.reason), { once: true });
      client.want(spec, preferred, table);
    });
  } finally {
    (client as FlowClient | null)?.dispose();
  }
  const rows = byName(flowColumns, (name) => columns[name].values.subarray(0, columns[name].length));
  known.set(kind, { key, table, rows });
  return rows;
}
