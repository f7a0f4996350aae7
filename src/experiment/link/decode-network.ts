import { type DatasetDefinition, datasets, outsideName } from "../../datasets/index.ts";
import { activations, initializations, losses } from "../../network/index.ts";
import { defaultNetworkSpec as standard } from "../defaults.ts";
import { lossesFor, standardLoss } from "../network/architecture.ts";
import { type DataChoice, type NetworkSpec, networkRanges as ranges } from "../network/spec.ts";
import { readHidden } from "./decode-layers.ts";
import type { Link } from "./link.ts";
import { readCount, readInRange, readNumber } from "./number.ts";
import { readPair } from "./parts.ts";
import { didYouMean, findId, findKey, hint, quoted } from "./spelling.ts";

/** What a link says of a network and of what it learns from. */
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
    activation: readName(link, "act", activations, standard.activation),
    initialization,
    scale,
    batch: readCount(link, "batch", ranges.batch, standard.batch),
    split: readNumber(link, "split", ranges.split, standard.split),
    samples: readCount(link, "samples", ranges.samples, standard.samples),
    noise: readNumber(link, "noise", ranges.noise, standard.noise),
  };
}

function readData(link: Link): DataChoice {
  const text = link.one("data") ?? "";
  const [id, ...name] = text.split(",");
  if (id.trim().toLowerCase() === "own") return { kind: "own", name: outsideName(name.join(",")) };
  const known = findId(text, datasets);
  if (known !== null) return { kind: "builtin", id: known };
  link.problem("data", text, `is left out: ${quoted(text)} is not a data set. The spiral is shown`, () =>
    hint(text, datasets.keys()),
  );
  return standard.data;
}

function readLoss(link: Link, dataset: DatasetDefinition | undefined): NetworkSpec["loss"] {
  const usual = dataset ? standardLoss(dataset.shape) : standard.loss;
  const permitted = dataset ? lossesFor(dataset.shape) : losses;
  return readName(link, "loss", permitted, usual);
}

/** A name of those that `known` has; `usual`, and a problem, for any other. */
function readName<Name extends string>(
  link: Link,
  key: string,
  known: Readonly<Partial<Record<Name, unknown>>>,
  usual: Name,
): Name {
  const text = link.one(key);
  if (text === null) return usual;
  const name = nameIn(text, known);
  if (name !== null) return name;
  const names = Object.keys(known);
  link.problem(key, text, `must be one of ${names.join(", ")}; it is ${usual}`, () =>
    didYouMean(text, names),
  );
  return usual;
}

function nameIn<Name extends string>(
  text: string,
  known: Readonly<Partial<Record<Name, unknown>>>,
): Name | null {
  const found = findKey(text, known);
  return (Object.keys(known) as Name[]).find((name) => name === found) ?? null;
}

/** `init=kaiming_normal,scale:0.5` */
function readInitialization(link: Link): Pick<NetworkSpec, "initialization" | "scale"> {
  const text = link.one("init");
  if (text === null) return { initialization: standard.initialization, scale: standard.scale };
  const [wanted, ...pairs] = link.parts("init", text);
  const name = nameIn(wanted, initializations);
  const names = Object.keys(initializations);
  if (name === null)
    link.problem("init", text, `must be one of ${names.join(", ")}; it is ${standard.initialization}`, () =>
      didYouMean(wanted, names),
    );
  let scale: number = standard.scale;
  for (const part of pairs) {
    const pair = readPair(part);
    const isScale = pair.name.toLowerCase() === "scale";
    const value = isScale ? readInRange(link, "init", part, pair.text, ranges.scale) : "is not scale:…";
    if (typeof value === "number") scale = value;
    else link.problem("init", part, `${value}; the scale is ${scale}`);
  }
  return { initialization: name ?? standard.initialization, scale };
}
