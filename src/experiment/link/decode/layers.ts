import type { DatasetDefinition } from "../../../datasets/index.ts";
import { isInRange, kindInWords, type Range } from "../../../optim/index.ts";
import { layerSizes, weightsBetween } from "../../network/architecture.ts";
import { type NetworkSpec, networkRanges as ranges } from "../../network/spec.ts";
import type { Link } from "../link.ts";
import { parseNumber } from "../number.ts";

/** The range of a layer in a link, which names inputs and outputs too: these may exceed a hidden layer's limit. */
const ends: Range = { min: 1, max: 512, whole: true };

/**
 * Returns the units of the hidden layers of a link's `net=`. `2-8-8-1` has inputs and outputs at its ends, where the
 * data need as many. An end that does not fit the data is a hidden layer, which is reported; a single number always is
 * one.
 *
 * @param dataset the data, where they are built in; without them both ends count as inputs and outputs
 */
export function readHidden(
  link: Link,
  dataset: DatasetDefinition | undefined,
  loss: NetworkSpec["loss"],
  standard: readonly number[],
): readonly number[] {
  const usual = dataset?.hidden ?? standard;
  const text = link.one("net");
  if (text === null) return usual;
  const units = text.split(/[-–−,]/).map((part) => parseNumber(part.trim()) ?? Number.NaN);
  const hidden = hiddenAmong(units, dataset, loss);
  const refusal = refusalOf(units, hidden);
  if (refusal !== null) {
    link.problem(
      "net",
      text,
      `must be units per layer joined by "-", ${refusal}; using ${usual.join("-") || "no hidden layer"}`,
    );
    return usual;
  }
  const sizes = dataset && layerSizes({ hidden, loss }, dataset.shape);
  if (sizes && sizes.join("-") !== units.join("-"))
    link.assume(
      "net",
      text,
      `is read as the hidden layers ${hidden.join("-")}; with the inputs and outputs of the data the network is ${sizes.join("-")}`,
    );
  return hidden;
}

function hiddenAmong(
  units: readonly number[],
  dataset: DatasetDefinition | undefined,
  loss: NetworkSpec["loss"],
): readonly number[] {
  if (units.length === 1) return units;
  if (!dataset) return units.slice(1, -1);
  const [inputs, outputs] = layerSizes({ hidden: [], loss }, dataset.shape);
  const last = units.length - 1;
  return units.slice(units[0] === inputs ? 1 : 0, units[last] === outputs ? last : last + 1);
}

/** Returns the reason why these cannot be the layers of a network, in words; null where they can. */
function refusalOf(units: readonly number[], hidden: readonly number[]): string | null {
  for (const [counts, range] of [
    [hidden, ranges.units],
    [units, ends],
  ] as const)
    if (!counts.every((count) => isInRange(count, range))) return `each ${kindInWords(range)}`;
  const { max } = ranges.hiddenLayers;
  if (hidden.length > max) return `at most ${max} of them hidden`;
  const most = ranges.hiddenWeights.max;
  return weightsBetween(hidden) > most ? `with at most ${most} weights between hidden layers` : null;
}
