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
export { distinctNames, outsideName } from "./outside-name.ts";
export { type Scale, standardScore } from "./scale.ts";
export { type Samples, type Scaling, type Split, splitTable } from "./split.ts";
