import { type DatasetDefinition, datasets, outsideName } from "../../datasets/index.ts";
import { activations, type InitializationName, initializations, losses } from "../../network/index.ts";
import { precisions } from "../../network/precision.ts";
import { defaultNetworkSpec as standard } from "../defaults.ts";
import { lossesFor, standardLoss } from "../network/architecture.ts";
import { type DataChoice, type NetworkSpec, networkRanges as ranges } from "../network/spec.ts";
import { readHidden } from "./decode-layers.ts";
import type { Link } from "./link.ts";
import { readCount, readInRange, readNumber } from "./number.ts";
import { readPair } from "./parts.ts";
import { didYouMean, findId, findKey, hint, quoted } from "./spelling.ts";

/** Reads the part of a link that describes a network and its data. */
export function readNetworkProblem(
  link: Link,
): Omit<NetworkSpec, "kind" | "contenders" | "steps" | "seed" | "edits"> {
  const data = readData(link);
  const dataset = data.kind === "builtin" ? datasets.get(data.id) : undefined;
  const loss = readLoss(link, dataset);
  const { initialization, scale } = readInitialization(link);
  return {
    data,
    loss,
    hidden: readHidden(link, dataset, loss, standard.hidden),
    activation: readId(link, "act", activations, standard.activation),
    initialization,
    scale,
    batch: readCount(link, "batch", ranges.batch, standard.batch),
    split: readNumber(link, "split", ranges.split, standard.split),
    samples: readCount(link, "samples", ranges.samples, standard.samples),
    noise: readNumber(link, "noise", ranges.noise, standard.noise),
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

/** Precisions by id; PyTorch's names are understood too. */
const byPrecision = new Map(precisions.map((id) => [id as string, { id, name: `torch.${id}` }]));

function readPrecision(link: Link): Pick<NetworkSpec, "precision"> {
  const id = readId(link, "precision", byPrecision, precisions[0]);
  return id === "float32" ? { precision: id } : {};
}

/** Returns the id of a definition among `known`; `usual`, and a problem, for any other text. */
function readId(
  link: Link,
  key: string,
  known: ReadonlyMap<string, { readonly id: string; readonly name: string }>,
  usual: string,
): string {
  const text = link.one(key);
  if (text === null) return usual;
  const id = findId(text, known);
  if (id !== null) return id;
  const ids = [...known.keys()];
  link.problem(key, text, `must be one of ${ids.join(", ")}; using ${usual}`, () => didYouMean(text, ids));
  return usual;
}

/** Reads `init=kaiming_normal,scale:0.5`. */
function readInitialization(link: Link): Pick<NetworkSpec, "initialization" | "scale"> {
  const text = link.one("init");
  if (text === null) return { initialization: standard.initialization, scale: standard.scale };
  const [wanted, ...pairs] = link.parts("init", text);
  const names = Object.keys(initializations) as InitializationName[];
  const found = findKey(wanted, initializations);
  const name = names.find((each) => each === found) ?? null;
  if (name === null)
    link.problem("init", text, `must be one of ${names.join(", ")}; using ${standard.initialization}`, () =>
      didYouMean(wanted, names),
    );
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
  return { initialization: name ?? standard.initialization, scale };
}
