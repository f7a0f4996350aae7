import { type DatasetDefinition, datasets, outsideName } from "../../../datasets/index.ts";
import { initializationNames, losses } from "../../../network/index.ts";
import { precisions } from "../../../network/precision.ts";
import { isInRange } from "../../../optim/index.ts";
import { defaultNetworkSpec as standard } from "../../defaults.ts";
import { lossesFor, standardLoss } from "../../network/architecture.ts";
import { type DataChoice, type NetworkSpec, networkRanges as ranges } from "../../network/spec.ts";
import type { Link } from "../link.ts";
import { parseNumber, printNumber, readCount, readInRange, readNumber } from "../number.ts";
import { readPair } from "../parts.ts";
import { didYouMean, findId, hint, quoted } from "../spelling.ts";
import { readActivation } from "./activation.ts";
import { readHidden } from "./layers.ts";
import { switchIn } from "./value.ts";

/** Reads the part of a link that describes a network and its data. */
export function readNetworkProblem(
  link: Link,
): Omit<NetworkSpec, "kind" | "contenders" | "steps" | "seed" | "edits"> {
  const data = readData(link);
  const dataset = data.kind === "builtin" ? datasets.get(data.id) : undefined;
  const loss = readLoss(link, dataset);
  const { initialization, scale } = readInitialization(link);
  const hidden = readHidden(link, dataset, loss, standard.hidden);
  return {
    data,
    loss,
    hidden,
    activation: readActivation(link, hidden.length),
    ...readBias(link),
    ...readParametrization(link),
    initialization,
    scale,
    ...readBatch(link),
    split: readNumber(link, "split", ranges.split, standard.split),
    samples: readCount(link, "samples", ranges.samples, standard.samples),
    noise: readNumber(link, "noise", ranges.noise, standard.noise),
    ...readLabelNoise(link, dataset, loss),
    ...readPrecision(link),
  };
}

function readData(link: Link): DataChoice {
  const text = link.one("data") ?? "";
  const [id, ...name] = text.split(",");
  if (id.trim().toLowerCase() === "own") return { kind: "own", name: outsideName(name.join(",")) };
  const known = findId(text, datasets);
  if (known !== null) return { kind: "builtin", id: known };
  link.problem("data", text, `is ignored: ${quoted(text)} is not a data set. The spiral is shown`, () =>
    hint(text, datasets.keys()),
  );
  return standard.data;
}

function readLoss(link: Link, dataset: DatasetDefinition | undefined): NetworkSpec["loss"] {
  const usual = dataset ? standardLoss(dataset.shape) : standard.loss;
  const permitted = dataset ? lossesFor(dataset.shape) : losses;
  return readId(link, "loss", permitted, usual);
}

/** Maps ids to themselves, with PyTorch's names for them where it has others. */
const named = <Id extends string>(ids: readonly Id[], before = "") =>
  new Map<string, { readonly id: Id; readonly name: string }>(
    ids.map((id) => [id, { id, name: before + id }]),
  );

const byInitialization = named(initializationNames);
const byPrecision = named(precisions, "torch.");

/** Reads `bias=0`. */
function readBias(link: Link): Pick<NetworkSpec, "bias"> {
  const text = link.one("bias");
  const value = text === null ? 1 : switchIn(text);
  if (value === null) link.problem("bias", text ?? "", "must be 0 (no biases) or 1; using 1");
  return value === 0 ? { bias: false } : {};
}

const byParametrization = named(["standard", "mup"]);

/** Reads `param=mup`. */
function readParametrization(link: Link): Pick<NetworkSpec, "parametrization"> {
  const found = readId(link, "param", byParametrization, "standard");
  return found === "mup" ? { parametrization: found } : {};
}

/** Reads `batch=32`, or `batch=32..256` for batches that grow. */
function readBatch(link: Link): Pick<NetworkSpec, "batch" | "batchTo"> {
  const text = link.all("batch")[0] ?? "";
  if (!text.includes("..")) return { batch: readCount(link, "batch", ranges.batch, standard.batch) };
  link.one("batch");
  const { max } = ranges.batchTo;
  const [from, to, ...more] = text.split("..").map((part) => parseNumber(part.trim()) ?? Number.NaN);
  if (
    more.length === 0 &&
    isInRange(from, { min: 1, max, whole: true }) &&
    isInRange(to, ranges.batchTo) &&
    from < to
  )
    return { batch: from, batchTo: to };
  link.problem(
    "batch",
    text,
    `must be whole numbers from 1 to ${max}, the smaller first; using ${standard.batch}`,
  );
  return { batch: standard.batch };
}

/** Reads `label-noise=0.1`, which only classes can have. */
function readLabelNoise(
  link: Link,
  dataset: DatasetDefinition | undefined,
  loss: NetworkSpec["loss"],
): Pick<NetworkSpec, "labelNoise"> {
  const share = readNumber(link, "label-noise", ranges.labelNoise, 0);
  if (share === 0) return {};
  const isOfNumbers = dataset ? dataset.shape.classes === 0 : !lossesFor({ classes: 2 }).has(loss);
  if (!isOfNumbers) return { labelNoise: share };
  link.problem(
    "label-noise",
    printNumber(share),
    "is for classes only, and these data have numbers, so it is ignored",
  );
  return {};
}

function readPrecision(link: Link): Pick<NetworkSpec, "precision"> {
  const precision = readId(link, "precision", byPrecision, "float64");
  return precision === "float64" ? {} : { precision };
}

/**
 * Returns the id of a definition among `known`; `usual`, and a problem, for any other text.
 *
 * @param text the whole text of the key @param wanted its part that names the definition
 */
function readId<Id extends string>(
  link: Link,
  key: string,
  known: ReadonlyMap<string, { readonly id: Id; readonly name: string }>,
  usual: Id,
  text = link.one(key),
  wanted = text,
): Id {
  if (text === null || wanted === null) return usual;
  const found = known.get(findId(wanted, known) ?? "");
  if (found) return found.id;
  const ids = [...known.keys()];
  link.problem(key, text, `must be one of ${ids.join(", ")}; using ${usual}`, () => didYouMean(wanted, ids));
  return usual;
}

/** Reads `init=kaiming_normal,scale:0.5`. */
function readInitialization(link: Link): Pick<NetworkSpec, "initialization" | "scale"> {
  const text = link.one("init") ?? standard.initialization;
  const [wanted, ...pairs] = link.parts("init", text);
  const initialization = readId(link, "init", byInitialization, standard.initialization, text, wanted);
  let scale: number = standard.scale;
  for (const part of pairs) {
    const pair = readPair(part);
    const isScale = pair.name.toLowerCase() === "scale";
    const value = isScale
      ? readInRange(link, "init", part, pair.text, ranges.scale)
      : "must be scale: and a number";
    if (typeof value === "number") scale = value;
    else link.problem("init", part, `${value}; using scale ${scale}`);
  }
  return { initialization, scale };
}
