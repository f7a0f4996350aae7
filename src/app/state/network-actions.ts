import { outsideName, type Table } from "../../datasets/index.ts";
import type { DataChoice, NetworkSpec } from "../../experiment/index.ts";
import { rewind } from "./actions.ts";
import { commit } from "./commit.ts";
import { withData } from "./network-changes.ts";
import { useStore } from "./store.ts";

/** Changes the training of a network, and shows it. */
const onNetwork = (changed: (spec: NetworkSpec) => NetworkSpec, name?: string): void =>
  commit(() => changed(useStore.getState().network), name);

/** Shows the training of a network as it was left. */
export function showNetwork(): void {
  if (useStore.getState().spec.kind === "network") return;
  onNetwork((spec) => spec);
  rewind();
}

/** Other data begin with the network and the loss that suit them. */
export function setData(data: DataChoice): void {
  onNetwork((spec) => withData(spec, data, useStore.getState().table));
  rewind();
}

/** Learns from the reader's own rows, which stay on this machine. */
export function setOwnTable(table: Table, file: string): void {
  const name = outsideName(file);
  const { network } = useStore.getState();
  commit(() => withData(network, { kind: "own", name }, table), undefined, { table, tableName: name });
  rewind();
}

type Settings = Omit<NetworkSpec, "kind" | "data" | "contenders" | "steps" | "seed" | "edits">;

/** Changes what the network is or how it is trained: `setNetwork({ activation: "relu" })`. */
export const setNetwork = (settings: Partial<Settings>): void =>
  onNetwork((spec) => ({ ...spec, ...settings }), `network ${Object.keys(settings).join(" ")}`);

/** Shows this contender's network on the stage. */
export const chooseContender = (slot: number): void => useStore.setState({ chosen: slot });
