import { type DatasetDefinition, datasets, outsideName } from "../../datasets/index.ts";
import { activations, initializations, losses } from "../../network/index.ts";
import { defaultNetworkSpec as standard } from "../defaults.ts";
import { layerSizes, lossesFor, standardLoss } from "../network/architecture.ts";
import { type DataChoice, type NetworkSpec, networkRanges as ranges } from "../network/spec.ts";
import type { Link } from "./link.ts";
import { readInRange, readNumber } from "./number.ts";

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
    hidden: readHidden(link, dataset, loss),
    activation: readName(link, "act", activations, standard.activation),
    initialization,
    scale,
    batch: readNumber(link, "batch", ranges.batch, standard.batch),
    split: readNumber(link, "split", ranges.split, standard.split),
    samples: readNumber(link, "samples", ranges.samples, standard.samples),
    noise: readNumber(link, "noise", ranges.noise, standard.noise),
  };
}

function readData(link: Link): DataChoice {
  const text = link.one("data") ?? "";
  const [id, ...name] = text.split(",");
  if (id === "own") return { kind: "own", name: outsideName(name.join(",")) };
  if (datasets.has(text)) return { kind: "builtin", id: text };
  link.problem(
    "data",
    text,
    `is no data set; the spiral is shown. There are ${[...datasets.keys()].join(", ")}`,
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
  const name = (Object.keys(known) as Name[]).find((one) => one === text);
  if (name) return name;
  link.problem(key, text, `must be one of ${Object.keys(known).join(", ")}; it is ${usual}`);
  return usual;
}

/** `init=kaiming_normal,scale:0.5` */
function readInitialization(link: Link): Pick<NetworkSpec, "initialization" | "scale"> {
  const text = link.one("init");
  if (text === null) return { initialization: standard.initialization, scale: standard.scale };
  const [wanted, ...pairs] = text.split(",");
  const name = Object.keys(initializations).find((one) => one === wanted) as
    | NetworkSpec["initialization"]
    | undefined;
  if (!name)
    link.problem(
      "init",
      text,
      `must be one of ${Object.keys(initializations).join(", ")}; it is ${standard.initialization}`,
    );
  let scale: number = standard.scale;
  for (const pair of pairs) {
    const value = pair.startsWith("scale:") ? readInRange(pair.slice(6), ranges.scale) : "is not scale:…";
    if (typeof value === "number") scale = value;
    else link.problem("init", pair, `${value}; the scale is ${scale}`);
  }
  return { initialization: name ?? standard.initialization, scale };
}

/** `net=2-8-8-1`: units a layer, inputs first; these and the outputs have to be what the data need. */
function readHidden(
  link: Link,
  dataset: DatasetDefinition | undefined,
  loss: NetworkSpec["loss"],
): readonly number[] {
  const usual = dataset?.hidden ?? standard.hidden;
  const text = link.one("net");
  if (text === null) return usual;
  const units = text.split("-").map((part) => readInRange(part, { min: 1, max: 256, whole: true }));
  const hidden = units
    .slice(1, -1)
    .map((one) => (typeof one === "number" ? readInRange(String(one), ranges.units) : one));
  const wrong = [...units, ...hidden].find((one) => typeof one === "string");
  const { max } = ranges.hiddenLayers;
  if (wrong !== undefined || units.length < 2 || hidden.length > max) {
    const complaint = typeof wrong === "string" ? `each ${wrong}` : `2 to ${max + 2} of them`;
    link.problem(
      "net",
      text,
      `must be units a layer joined by "-", ${complaint}; the hidden layers are ${usual.join("-") || "none"}`,
    );
    return usual;
  }
  const numbers = hidden.filter((one) => typeof one === "number");
  const sizes = dataset && layerSizes({ hidden: numbers, loss }, dataset.shape);
  if (sizes && sizes.join("-") !== text.split("-").map(Number).join("-"))
    link.problem(
      "net",
      text,
      `does not fit the data, which need ${sizes[0]} inputs and ${sizes[sizes.length - 1]} outputs; it is ${sizes.join("-")}`,
    );
  return numbers;
}
