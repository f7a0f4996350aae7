import {
  type Axis,
  axisRanges,
  type Contender,
  chosenProblem,
  chosenSurface,
  contenderIn,
  definitionOf,
  type MapSpec,
  mapDefaults,
  numberSettings,
  type ProblemSpec,
  type Spec,
  usualCell,
  usualContender,
  valuesAt,
  withoutGroup,
} from "../../experiment/index.ts";
import type { Hyperparameter } from "../../optim/index.ts";
import { type Sentence, say, translated } from "../../words/say.ts";

/** The factor to either side of a value that an axis around it reaches. */
const reach = 30;
/** The largest decay rate of an axis, unless the slider ends before. */
const largestShare = 0.999;

const names: Readonly<Record<string, Sentence>> = {
  "start.x": "start x",
  "start.y": "start y",
  batch: "batch size",
  width: "units per layer",
  scale: "scale of the initial weights",
  seed: "seed",
  noise: "noise",
};

/** Returns the name of an axis for readers: "lr", "start x", "lr of weights". */
export function axisLabel(contender: Contender, name: string): string {
  const plain = withoutGroup(name);
  const { label } = definitionOf(contender).hyperparameters[plain] ?? {};
  const group = name.slice(0, -plain.length - 1);
  if (label) {
    const said = translated(label);
    return group ? say("{label} of {group}", { label: said, group: translated(group) }) : said;
  }
  return Object.hasOwn(names, name) ? say(names[name]) : name;
}

/** A quantity that an axis can have. */
interface AxisOffer {
  readonly value: string;
  readonly text: string;
}

/** Returns the quantities that a map's axes can have: of the experiment, and of the contender. */
export function axisOffers(
  spec: Spec,
  contender: Contender,
): Readonly<Record<"problem" | "contender", readonly AxisOffer[]>> {
  const offer = (name: string) => ({ value: name, text: axisLabel(contender, name) });
  return {
    problem: Object.keys(axisRanges(spec)).map(offer),
    contender: hyperparametersOf(contender).map(([name]) => offer(name)),
  };
}

/** Returns the hyperparameters that are amounts, those that a card shows first first. */
function hyperparametersOf(contender: Contender): readonly (readonly [string, Hyperparameter])[] {
  const all = Object.entries(definitionOf(contender).hyperparameters).filter(([, { words }]) => !words);
  return [...all.filter(([, { first }]) => first), ...all.filter(([, { first }]) => !first)];
}

/** Returns an axis around the value that the experiment has now, or over all usual values. */
export function usualAxis(spec: Spec, contender: Contender, name: string): Axis {
  const hyperparameter = definitionOf(contender).hyperparameters[withoutGroup(name)];
  if (hyperparameter) {
    const values = valuesAt(spec, contender.slot, 0);
    return { name, ...around(hyperparameter, values[name] ?? values[withoutGroup(name)]) };
  }
  if (spec.kind === "surface" && name.startsWith("start.")) {
    const { x, y } = chosenSurface(spec.surface).domain;
    const [from, to] = name === "start.x" ? x : y;
    return { name, from, to, scale: "linear" };
  }
  if (spec.kind === "problem" && name !== "seed") return { name, ...ofSetting(spec, name) };
  return { name, ...ofProblem(spec, name) };
}

type Span = Omit<Axis, "name">;

function ofProblem({ kind }: Spec, name: string): Span {
  const span = (from: number, to: number, scale: Axis["scale"] = "linear") => ({ from, to, scale });
  if (name === "seed") return span(1, mapDefaults.cells);
  if (name === "noise") return span(0, kind === "surface" ? 1 : 0.5);
  if (name === "batch") return span(1, 128, "log");
  return name === "width" ? span(1, 32) : span(0.1, 10, "log");
}

/** Returns the whole range of a setting that is a number. */
function ofSetting(spec: ProblemSpec, name: string): Span {
  const setting = numberSettings(spec)[name];
  return { from: setting.min, to: setting.max, scale: setting.min > 0 ? setting.scale : "linear" };
}

function around({ scale, slider, range }: Hyperparameter, value: number): Span {
  const tidy = (number: number) => (range.whole ? Math.round(number) : Number(number.toPrecision(2)));
  if (scale === "log") {
    const middle = value > 0 ? value : Math.sqrt(Math.max(slider.min, slider.max / 1e6) * slider.max);
    const least = Math.max(slider.min, range.whole ? 1 : slider.max / 1e12);
    return {
      from: tidy(Math.max(least, middle / reach)),
      to: tidy(Math.min(slider.max, middle * reach)),
      scale: "log",
    };
  }
  if (scale === "complement" && slider.max < 1)
    return { from: slider.min, to: Math.min(slider.max, largestShare), scale: "complement" };
  return { from: slider.min, to: slider.max, scale: "linear" };
}

/** Returns a map of these axes. */
export function mapOf(
  spec: Spec,
  contender: Contender,
  names: readonly string[],
  cells: number = mapDefaults.cells,
): MapSpec {
  const axes = names.map((name) => usualAxis(spec, contender, name));
  return {
    axes,
    size: [cells, axes.length === 2 ? cells : 1],
    cell: usualCell(axes),
    slot: contender.slot,
  };
}

/** Returns the names of the axes of a map of starts. */
export const startAxes = ["start.x", "start.y"] as const;

/** Returns the map that a reader who asks for one sees first: of the two hyperparameters that a card shows first. */
export function firstMap(spec: Spec): MapSpec {
  const contender = usualContender(spec.contenders);
  return mapOf(spec, contender, firstHyperparameters(contender));
}

/** Returns the names of the first two hyperparameters of a contender that are not switches. */
export function firstHyperparameters(contender: Contender): readonly string[] {
  const names = numbersOf(contender);
  return names.length > 0 ? names.slice(0, 2) : ["seed"];
}

/** Returns the names of the hyperparameters that are no switches. */
const numbersOf = (contender: Contender): readonly string[] =>
  hyperparametersOf(contender)
    .filter(([, { scale }]) => scale !== "switch")
    .map(([name]) => name);

/** The number of axes that random settings have at first: at most, and at least if the experiment has as many. */
const usualSettings = { most: 6, least: 3 };

/**
 * Returns the names of the axes of random settings: a contender's hyperparameters, or others too where it has few. A
 * switch has no ranks, and may not go together with other values: SGD's nesterov with its dampening.
 */
export function settingAxes(spec: Spec, contender: Contender): readonly string[] {
  const names = numbersOf(contender).slice(0, usualSettings.most);
  const more = Object.keys(axisRanges(spec)).filter((name) => name !== "seed" && name !== "noise");
  return [...names, ...more.slice(0, Math.max(0, usualSettings.least - names.length))];
}

/** Returns the value that the experiment has now on an axis. */
export function valueNow(spec: Spec, slot: number, name: string): number {
  if (spec.kind === "surface" && name.startsWith("start.")) return spec.start[name === "start.x" ? 0 : 1];
  if (name === "seed") return spec.seed;
  if (spec.kind === "problem" && Object.hasOwn(numberSettings(spec), name))
    return Number(chosenProblem(spec).settings[name]);
  if (spec.kind !== "problem" && name === "noise")
    return typeof spec.noise === "number" ? spec.noise : Number.NaN;
  if (spec.kind === "network") {
    if (name === "batch" || name === "scale") return spec[name];
    if (name === "width") return spec.hidden[0] ?? Number.NaN;
  }
  const given = contenderIn(spec, slot).values;
  return Object.hasOwn(given, name) ? given[name] : valuesAt(spec, slot, 0)[withoutGroup(name)];
}

/** Returns the place of a value along an axis, from 0 at the first cell's centre to 1 at the last's; NaN for none. */
export function shareOf({ from, to, scale }: Axis, value: number): number {
  const along = (low: number, high: number, at: number) => (high === low ? 0 : (at - low) / (high - low));
  if (scale === "log") return along(Math.log(from), Math.log(to), Math.log(value));
  if (scale === "complement") return along(Math.log(1 - from), Math.log(1 - to), Math.log(1 - value));
  return along(from, to, value);
}

/** Returns the cell whose centre is nearest to a share of an axis; −1 where it lies outside all cells. */
export function placeAt(share: number, cells: number): number {
  const place = Math.round(share * (cells - 1));
  const within = share * (cells - 1) >= -0.5 && share * (cells - 1) <= cells - 0.5;
  return within && place >= 0 && place < cells ? place : -1;
}
