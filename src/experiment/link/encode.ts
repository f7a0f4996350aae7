import { datasets } from "../../datasets/index.ts";
import { wellFormed } from "../../lang/read/outside-text.ts";
import { type OptimizerDefinition, ownScheduleId } from "../../optim/index.ts";
import { surfaces } from "../../surfaces/index.ts";
import { defaultNetworkSpec, defaultProblemSpec, defaultSpec } from "../defaults.ts";
import { changesIn } from "../edits.ts";
import { ownEdits } from "../forks.ts";
import { withoutGroup } from "../groups.ts";
import { layerSizes, standardLoss } from "../network/architecture.ts";
import type { NetworkSpec } from "../network/spec.ts";
import { definitionOfProblem } from "../problem/chosen-problem.ts";
import type { ProblemSpec } from "../problem/spec.ts";
import type { Contender, Edit, RaceSpec } from "../race-spec.ts";
import type { Spec } from "../spec.ts";
import { chosenSurface } from "../surface/chosen-surface.ts";
import type { Noise } from "../surface/noise.ts";
import type { SurfaceChoice, SurfaceSpec } from "../surface/spec.ts";
import { usualContender } from "../sweep/axis-ranges.ts";
import { mapDefaults, usualCell } from "../sweep/map-spec.ts";
import { definitionOf } from "../values.ts";
import { marks } from "./keys.ts";
import { printNumber } from "./number.ts";

/**
 * Returns the link of an experiment, without `#`: readable, defaults left out; `decode` gives the same spec back.
 *
 * @throws RangeError for a spec that names an unknown surface, problem or optimizer.
 */
export const encode = (spec: Spec): string => partsOf(spec, false).join("&");

/**
 * Returns the link of an experiment for others. It names the surface, the data or the problem, the start, every contender with its
 * learning rate, the steps and the seed, whatever their defaults, and stands between two marks, by which a link that
 * was cut short is recognised.
 *
 * @param cursor the step at which the race opens, paused; at 0 the link does not name it
 * @param stage the value of `stage=`, for a link that shows the stage in 3D
 * @throws as `encode`
 */
export const encodeInFull = (spec: Spec, cursor = 0, stage = ""): string =>
  [
    marks.first,
    ...partsOf(spec, true),
    ...(cursor > 0 ? [`cursor=${cursor}`] : []),
    ...(stage ? [`stage=${stage}`] : []),
    marks.last,
  ].join("&");

function partsOf(spec: Spec, full: boolean): string[] {
  const { standard, first, last } = subjectOf(spec, full);
  const parts = [...first];
  const race = contenderParts(
    spec.contenders.filter(({ fork }) => !fork),
    full,
  );
  const isUsual = race.join("&") === contenderParts(standard.contenders, full).join("&");
  if (full || !isUsual) parts.push(...race);
  parts.push(...forkParts(spec.contenders));
  for (const key of ["steps", "seed"] as const)
    if (full || spec[key] !== standard[key]) parts.push(`${key}=${printNumber(spec[key])}`);
  if (spec.seeds !== undefined) parts.push(`seeds=${spec.seeds}`);
  parts.push(...last, ...editParts(ownEdits(spec)), mapPart(spec), landscapePart(spec));
  return parts.filter((part) => part !== "");
}

/** The parts of a link that describe the subject of a race, before and after those of the race. */
interface Subject {
  /** The values that the link may leave out. */
  readonly standard: RaceSpec;
  readonly first: readonly string[];
  readonly last: readonly string[];
}

function subjectOf(spec: Spec, full: boolean): Subject {
  switch (spec.kind) {
    case "surface":
      return {
        standard: defaultSpec,
        first: surfaceParts(spec, full),
        last: [
          spec.noise === defaultSpec.noise ? "" : `noise=${noiseText(spec.noise)}`,
          numberPart("tol", spec.tolerance, defaultSpec.tolerance),
        ],
      };
    case "network":
      return {
        standard: defaultNetworkSpec,
        first: networkParts(spec, full),
        last: [numberPart("noise", spec.noise, defaultNetworkSpec.noise)],
      };
    case "problem":
      return { standard: defaultProblemSpec(spec.problem), first: [problemPart(spec)], last: [] };
  }
}

const numberPart = (key: string, value: number, usual: number): string =>
  value === usual ? "" : `${key}=${printNumber(value)}`;

/** Returns the part for a problem: `problem=` distinguishes it from a surface and from a network. */
function problemPart({ problem, settings }: ProblemSpec): string {
  const given = Object.entries(definitionOfProblem(problem).settings)
    .filter(([name, { default: d }]) => Object.hasOwn(settings, name) && settings[name] !== d)
    .map(([name]) => {
      const value = settings[name];
      return `,${name}:${typeof value === "number" ? printNumber(value) : value}`;
    });
  return `problem=${problem}${given.join("")}`;
}

/** Returns noise as a link has it. A whole number before the comma has a point: "1,2" is 1.2 with a decimal comma. */
function noiseText(noise: Noise): string {
  if (typeof noise === "number") return printNumber(noise);
  const [x, y] = noise.map(printNumber);
  return `${x}${/^\d+$/.test(x) && !y.includes(".") ? ".0" : ""},${y}`;
}

function surfaceParts({ surface, start }: SurfaceSpec, full: boolean): string[] {
  const [x, y] = chosenSurface(surface).starts[0];
  const isUsual = start[0] === x && start[1] === y;
  return [
    surfacePart(surface, full),
    isUsual && !full ? "" : `start=${printNumber(start[0])},${printNumber(start[1])}`,
  ];
}

/** Returns the parts for a network. `data=` is always among them: it distinguishes a network from a surface. */
function networkParts(spec: NetworkSpec, full: boolean): string[] {
  const { data, hidden, loss } = spec;
  const dataset = data.kind === "builtin" ? datasets.get(data.id) : undefined;
  const shape = dataset ? dataset.shape : { inputs: 1, classes: 0 };
  const usualHidden = dataset?.hidden ?? defaultNetworkSpec.hidden;
  const usualLoss = dataset ? standardLoss(shape) : defaultNetworkSpec.loss;
  const standard = defaultNetworkSpec;
  return [
    `data=${data.kind === "builtin" ? data.id : ["own", escapeText(data.name)].filter(Boolean).join(",")}`,
    // The shape of a file's data is not known here.
    hidden.join("-") === usualHidden.join("-") && !(full && dataset)
      ? ""
      : `net=${layerSizes(spec, shape).join("-")}`,
    spec.activation === standard.activation ? "" : `act=${spec.activation}`,
    spec.bias === false ? "bias=0" : "",
    spec.parametrization ? `param=${spec.parametrization}` : "",
    spec.initialization === standard.initialization && spec.scale === standard.scale
      ? ""
      : `init=${spec.initialization}${spec.scale === standard.scale ? "" : `,scale:${printNumber(spec.scale)}`}`,
    loss === usualLoss ? "" : `loss=${loss}`,
    spec.batch === standard.batch && spec.batchTo === undefined
      ? ""
      : `batch=${[spec.batch, spec.batchTo].filter((size) => size !== undefined).join("..")}`,
    spec.split === standard.split ? "" : `split=${printNumber(spec.split)}`,
    spec.samples === standard.samples ? "" : `samples=${spec.samples}`,
    spec.labelNoise === undefined ? "" : `label-noise=${printNumber(spec.labelNoise)}`,
    spec.precision ? `precision=${spec.precision}` : "",
  ];
}

function surfacePart(choice: SurfaceChoice, full: boolean): string {
  if (choice.kind === "formula") return `f=${escapeText(choice.source)}`;
  const settings = Object.entries(surfaces.get(choice.id)?.settings ?? {})
    .filter(([name, { default: d }]) => Object.hasOwn(choice.settings, name) && choice.settings[name] !== d)
    .map(([name]) => `,${name}:${printNumber(choice.settings[name])}`);
  const part = choice.id + settings.join("");
  const usual = defaultSpec.surface;
  return !full && usual.kind === "builtin" && part === usual.id ? "" : `surface=${part}`;
}

/** Returns the rules and schedules that contenders carry, each once, then the contenders. */
function contenderParts(contenders: readonly Contender[], full: boolean): string[] {
  const rules = textsOf(contenders.map(({ rule }) => rule));
  const schedules = textsOf(contenders.map(({ schedule }) => schedule));
  const parts = contenders.map((contender, position) => {
    const { optimizer, rule, schedule } = contender;
    const pairs = pairsOf(contender, full);
    // A hyperparameter of an addon names it too, but does not say which of the link's schedules is meant.
    const round = (contender.addons ?? []).flatMap((id) => {
      const name = id === ownScheduleId ? numbered(id, schedules, schedule) : id;
      return name !== id || !pairs.some((pair) => pair.startsWith(`${id}.`)) ? [name] : [];
    });
    const slot = contender.slot === position ? [] : [`slot:${contender.slot + 1}`];
    return `o=${[numbered(optimizer, rules, rule), ...round, ...pairs, ...slot].join(",")}`;
  });
  return [
    ...rules.map((rule) => `rule=${escapeText(rule)}`),
    ...schedules.map((schedule) => `schedule=${escapeText(schedule)}`),
    ...parts,
  ];
}

/** Returns forks as `fork=120,1,lr:0.01`: step, number of the slot of the contender that is copied, new values. */
function forkParts(contenders: readonly Contender[]): string[] {
  const taken = new Set(contenders.filter(({ fork }) => !fork).map(({ slot }) => slot));
  return contenders.flatMap(({ slot, fork }) => {
    if (!fork) return [];
    let free = 0;
    while (taken.has(free)) free += 1;
    taken.add(slot);
    const pairs = Object.entries(fork.values).map(([name, value]) => `${name}:${printNumber(value)}`);
    if (slot !== free) pairs.push(`slot:${slot + 1}`);
    return `fork=${[fork.step, fork.slot + 1, ...pairs].join(",")}`;
  });
}

/** Returns texts in the order of a link, each once. */
const textsOf = (texts: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(texts.filter((text) => text !== undefined)),
];

/** Returns "own" for the first of the texts, "own2" for the second. */
function numbered(id: string, texts: readonly string[], text: string | undefined): string {
  const place = text === undefined ? 0 : texts.indexOf(text);
  return place > 0 ? `${id}${place + 1}` : id;
}

/** Returns the values of a contender that a link has to give. */
function pairsOf(contender: Contender, full: boolean): string[] {
  // A default that follows another value differs from the same number given: it would continue to follow.
  const { hyperparameters } = definitionOf(contender);
  const rank = (name: string) => Object.keys(hyperparameters).indexOf(withoutGroup(name));
  const grouped = (name: string) => Number(withoutGroup(name) !== name);
  const values = full ? { ...rateOf(hyperparameters), ...contender.values } : contender.values;
  return Object.keys(values)
    .filter((name) => values[name] !== hyperparameters[name]?.default || (full && name === "lr"))
    .sort((a, b) => grouped(a) - grouped(b) || rank(a) - rank(b) || (a < b ? -1 : 1))
    .map((name) => `${name}:${printNumber(values[name])}`);
}

/** Returns the default learning rate, where there is one that follows no other value. */
function rateOf(hyperparameters: OptimizerDefinition["hyperparameters"]): Readonly<Record<string, number>> {
  const rate = Object.hasOwn(hyperparameters, "lr") ? hyperparameters.lr.default : null;
  return typeof rate === "number" ? { lr: rate } : {};
}

/**
 * Returns edits as `at=120,1,lr:0.01,momentum:0.5`: step, number of the contender's slot from 1, new values. Further
 * values of the same change follow the first, with their steps: `at=120,1,lr:0.01,126:0.02`.
 */
function editParts(edits: readonly Edit[]): string[] {
  const moments = new Map<string, string>();
  for (const [first, ...others] of changesIn(edits)) {
    const moment = `at=${first.step},${first.slot + 1}`;
    const later = others.map(({ step, value }) => `,${step}:${printNumber(value)}`).join("");
    const change = `,${first.name}:${printNumber(first.value)}${later}`;
    moments.set(moment, (moments.get(moment) ?? moment) + change);
  }
  return [...moments.values()];
}

/** Returns a map as `map=lr:0.001..1:log,momentum:0..0.99`. */
function mapPart({ map, contenders }: Spec): string {
  if (!map) return "";
  const { axes, size, cell, below, slot, against } = map;
  const cells = size.slice(0, axes.length === 2 ? 2 : 1);
  const parts = axes.map(
    ({ name, from, to, scale }) =>
      `${name}:${printNumber(from)}..${printNumber(to)}${scale === "linear" ? "" : `:${scale}`}`,
  );
  if (cells.some((count) => count !== mapDefaults.cells)) parts.push(`size:${cells.join("x")}`);
  if (cell !== usualCell(axes)) parts.push(`cell:${cell}`);
  if (below !== undefined && below !== mapDefaults.below) parts.push(`below:${printNumber(below)}`);
  if (against !== undefined) parts.push(`of:${slot + 1}-${against + 1}`);
  else if (slot !== usualContender(contenders).slot) parts.push(`of:${slot + 1}`);
  return `map=${parts.join(",")}`;
}

/** Returns a landscape as `landscape=random,3,of:2,at:120`. */
function landscapePart({ landscape }: Spec): string {
  if (!landscape) return "";
  const { plane, around } = landscape;
  const parts: (string | number)[] = [plane.kind];
  if (plane.kind === "random") parts.push(plane.seed);
  if ("slots" in plane) parts.push(...plane.slots.map((slot) => slot + 1));
  if (around) parts.push(`of:${around.slot + 1}`);
  if (around?.step !== undefined) parts.push(`at:${around.step}`);
  return `landscape=${parts.join(",")}`;
}

/**
 * Percent-encodes signs that would end the value or break when the link is pasted, and `+`, which some mailers turn
 * into a blank; leaves all others readable.
 */
const escapeText = (text: string): string =>
  encodeURIComponent(wellFormed(text)).replace(/%(?:2C|2F|3A|3B|3D)/g, decodeURIComponent);
