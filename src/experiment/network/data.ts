import { datasets, type Split, splitTable, type Table, withLabelNoise } from "../../datasets/index.ts";
import { Random } from "../../random/random.ts";
import type { NetworkSpec } from "./spec.ts";
import { streams } from "./streams.ts";

/**
 * Returns the samples that a spec's network learns from: drawn, split and standardised, with the noise of its labels.
 *
 * @param own the reader's own table, where the spec asks for one
 * @throws RangeError where that is missing, or for a spec that `decode` would not give
 */
export function splitFor(spec: NetworkSpec, own?: Table): Split {
  const seeds = streams(spec.seed);
  const split = splitTable(tableFor(spec, own), spec.split, new Random(seeds.split));
  return withLabelNoise(split, spec.labelNoise ?? 0, new Random(seeds.labels));
}

/** Returns the rows before the split, in raw units. @throws RangeError as `splitFor` */
export function tableFor({ data, seed, samples, noise }: NetworkSpec, own?: Table): Table {
  if (data.kind === "own") {
    if (own) return own;
    throw new RangeError("the link does not contain the rows of the table");
  }
  const dataset = datasets.get(data.id);
  if (!dataset) throw new RangeError(`no data set is called ${JSON.stringify(data.id)}`);
  return dataset.table({ samples, noise, random: new Random(streams(seed).data) });
}
