// Reading CSV has an entry of its own, `csv.ts`: it brings a parser that few visits need.
export { datasets } from "./catalog.ts";
export { csvLimits } from "./csv/limits.ts";
export {
  type DatasetDefinition,
  sampleLimits,
  type Table,
  type TableOptions,
  type Task,
} from "./definition.ts";
/** Loads the rows of the real tables: some 100 kB that come apart from the rest. */
export const loadTables = async (): Promise<void> => {
  await import("./data/all.ts");
};
export { type Scale, standardScore } from "./scale.ts";
export { type Samples, type Scaling, type Split, splitTable } from "./split.ts";
