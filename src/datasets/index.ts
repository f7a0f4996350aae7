// Reading CSV has a separate entry, `csv.ts`: it needs a parser, which few visits use.
export { datasets } from "./catalog.ts";
export { csvLimits } from "./csv/limits.ts";
export {
  type DatasetDefinition,
  sampleLimits,
  type Table,
  type TableOptions,
  type Task,
} from "./definition.ts";
export { withLabelNoise } from "./label-noise.ts";
export { distinctNames, outsideName } from "./outside-name.ts";
export { type Scale, standardScore } from "./scale.ts";
export { type Samples, type Scaling, type Split, splitTable } from "./split.ts";
