import { outsideName, type Table } from "../../datasets/index.ts";
import type { DataChoice, NetworkSpec } from "../../experiment/index.ts";
import { commit } from "../state/commit.ts";
import { ofNetwork, showing } from "../state/experiment-state.ts";
import { rewind } from "./actions.ts";
import { withData } from "./network-changes.ts";

/** Trains on other data, with the hidden layers and the loss that suit them. */
export function setData(data: DataChoice): void {
  commit(({ network, table }) => showing(withData(network, data, table), table));
  rewind();
}

/** Trains on the reader's table, which stays on this machine. */
export function setOwnTable(table: Table, file: string): void {
  const name = outsideName(file);
  commit(({ network }) => ({
    ...showing(withData(network, { kind: "own", name }, table), table),
    table,
    tableName: name,
  }));
  rewind();
}

/** Settings that a spec leaves out where they are as usual. */
type Optional = Pick<NetworkSpec, "bias" | "parametrization" | "batchTo" | "labelNoise">;

type Settings = Omit<
  NetworkSpec,
  keyof Optional | "kind" | "data" | "precision" | "contenders" | "steps" | "seed" | "edits"
>;

/** Changes settings of the network or its training: `setNetwork({ activation: "relu" })`. */
export const setNetwork = (settings: Partial<Settings>): void =>
  commit(
    ofNetwork((spec) => ({ ...spec, ...settings })),
    { gesture: `network ${Object.keys(settings).join(" ")}` },
  );

/** Changes such a setting; with undefined it is as usual. */
export const setOptional = <Name extends keyof Optional>(
  name: Name,
  value: Optional[Name] | undefined,
): void =>
  commit(
    ofNetwork((spec) => {
      const { [name]: _, ...others } = spec;
      return { ...(others as NetworkSpec), ...(value !== undefined && { [name]: value }) };
    }),
    { gesture: `network ${name}` },
  );

/** Changes the batch size: `to` is that of the last steps where it grows. */
export const setBatch = (batch: number, to?: number): void =>
  commit(
    ofNetwork(({ batchTo: _, ...spec }) => ({
      ...spec,
      batch,
      ...(batch > 0 && to !== undefined && to > batch && { batchTo: to }),
    })),
    { gesture: "network batch" },
  );
