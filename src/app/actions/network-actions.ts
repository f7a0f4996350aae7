import { outsideName, type Table } from "../../datasets/index.ts";
import type { DataChoice, NetworkSpec } from "../../experiment/index.ts";
import { commit } from "../state/commit.ts";
import { ofNetwork, showing } from "../state/experiment-state.ts";
import { rewind } from "./actions.ts";
import { withData } from "./network-changes.ts";

/** Trains on other data, with the hidden layers and the loss that suit them. */
export function setData(data: DataChoice): void {
  commit(({ network, table }) => showing(withData(network, data, table)));
  rewind();
}

/** Trains on the reader's table, which stays on this machine. */
export function setOwnTable(table: Table, file: string): void {
  const name = outsideName(file);
  commit(({ network }) => ({
    ...showing(withData(network, { kind: "own", name }, table)),
    table,
    tableName: name,
  }));
  rewind();
}

type Settings = Omit<
  NetworkSpec,
  "kind" | "data" | "bias" | "precision" | "contenders" | "steps" | "seed" | "edits"
>;

/** Changes settings of the network or its training: `setNetwork({ activation: "relu" })`. */
export const setNetwork = (settings: Partial<Settings>): void =>
  commit(
    ofNetwork((spec) => ({ ...spec, ...settings })),
    { gesture: `network ${Object.keys(settings).join(" ")}` },
  );

/** Gives units biases, or none. */
export const setBias = (hasBias: boolean): void =>
  commit(ofNetwork(({ bias: _, ...spec }) => (hasBias ? spec : { ...spec, bias: false })));
