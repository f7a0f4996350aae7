import { isWhole, kindInWords } from "../../optim/index.ts";
import type { Contender } from "../race-spec.ts";
import type { Spec } from "../spec.ts";
import { axisRanges, usualContender } from "../sweep/axis-ranges.ts";
import {
  type Axis,
  axisScales,
  type CellKind,
  cellsOn,
  cellsRange,
  type MapSpec,
  mapDefaults,
  usualCell,
} from "../sweep/map-spec.ts";
import { definitionOf } from "../values.ts";
import { findHyperparameter } from "./decode-value.ts";
import type { Link } from "./link.ts";
import { readInRange } from "./number.ts";
import { type Pair, readPair } from "./parts.ts";
import { didYouMean, findKey, hint, quoted } from "./spelling.ts";

const options = { size: "", cell: "", below: "", of: "" };
const number = { min: -Number.MAX_VALUE, max: Number.MAX_VALUE };

/** Matches the ends of an axis, between which some editors write an ellipsis. */
const ends = /^(.*?)(?:\.\.|…)(.*)$/s;

/**
 * Returns the map of a link's `map=`; null where it has none, or one none of whose axes can be taken.
 *
 * @param spec the experiment without it
 */
export function readMap(link: Link, spec: Spec): MapSpec | null {
  const text = link.one("map");
  if (text === null) return null;
  const pairs = link.parts("map", text).map(readPair);
  const given = new Map<string | null, Pair>();
  for (const pair of pairs) {
    if (ends.test(pair.text)) continue;
    const name = findKey(pair.name, options);
    if (name === null || given.has(name)) {
      const why = name === null ? "is neither an axis, as name:from..to, nor an option" : "is given twice";
      link.problem("map", pair.part, `is ignored: it ${why}`, () => hint(pair.name, Object.keys(options)));
    } else given.set(name, pair);
  }
  const contender = readContender(link, given.get("of"), spec);
  const axes = readAxes(link, pairs, spec, contender);
  if (axes.length === 0) {
    link.problem("map", text, "is ignored: a map needs an axis, as lr:1e-4..1:log");
    return null;
  }
  const cell = readCell(link, given.get("cell"), spec, axes);
  const below = readBelow(link, given.get("below"), cell);
  return { axes, size: readSize(link, given.get("size"), axes.length), cell, ...below, slot: contender.slot };
}

function readContender(link: Link, pair: Pair | undefined, { contenders }: Spec): Contender {
  const usual = usualContender(contenders);
  if (!pair) return usual;
  const named = contenders.find(({ slot }) => String(slot + 1) === pair.text);
  if (!named)
    link.problem("map", pair.part, `must be a contender’s number; using contender ${usual.slot + 1}`);
  return named ?? usual;
}

function readAxes(link: Link, pairs: readonly Pair[], spec: Spec, contender: Contender): readonly Axis[] {
  const axes: Axis[] = [];
  for (const pair of pairs) {
    const axis = ends.test(pair.text) ? readAxis(link, pair, spec, contender) : null;
    if (!axis) continue;
    if (axes.some(({ name }) => name === axis.name))
      link.problem("map", pair.part, "is ignored: it is given twice");
    else if (axes.length === 2) link.problem("map", pair.part, "is ignored: a map has at most two axes");
    else axes.push(axis);
  }
  return axes;
}

/** Reads "lr:1e-4..1:log"; null, and a problem, where it cannot be taken. */
function readAxis(
  link: Link,
  { name: written, text, part }: Pair,
  spec: Spec,
  contender: Contender,
): Axis | null {
  const definition = definitionOf(contender);
  const known = axisRanges(spec);
  const own = findKey(written, known);
  const found =
    own === null
      ? findHyperparameter(definition, written, spec.kind === "network" && !isWhole(definition))
      : null;
  const range = own === null ? found?.hyperparameter.range : known[own];
  if (!range) {
    const names = [...Object.keys(known), ...Object.keys(definition.hyperparameters)];
    link.problem("map", part, `is ignored: ${quoted(written)} is not an axis of this map`, () =>
      hint(written, names),
    );
    return null;
  }
  const [between, scaleText = "linear"] = text.split(":");
  const [from, to] = (ends.exec(between) ?? [])
    .slice(1)
    .map((end) => readInRange(link, "map", part, end, range));
  if (typeof from !== "number" || typeof to !== "number") {
    link.problem("map", part, `is ignored: both ends must be ${kindInWords(range)}`);
    return null;
  }
  return { name: own ?? found?.name ?? "", from, to, scale: readScale(link, part, scaleText, from, to) };
}

function readScale(link: Link, part: string, text: string, from: number, to: number): Axis["scale"] {
  const scale = axisScales.find((one) => one === text.trim().toLowerCase());
  if (!scale)
    link.problem("map", part, `must be ${axisScales.join(", ")}; using linear`, () =>
      didYouMean(text, axisScales),
    );
  else if (scale === "log" && !(from > 0 && to > 0))
    link.problem("map", part, "must have both ends above 0 for log; using linear");
  else if (scale === "complement" && !(from < 1 && to < 1))
    link.problem("map", part, "must have both ends below 1 for complement; using linear");
  else return scale;
  return "linear";
}

/** Reads "size:128x64"; one number is that of both axes. */
function readSize(link: Link, pair: Pair | undefined, axes: number): MapSpec["size"] {
  const asked = pair ? /^(\d+)(?:\s*[x×*,]\s*(\d+))?$/i.exec(pair.text) : [];
  const [, width = mapDefaults.cells, height = width] = asked ?? [];
  const within = (count: string | number) =>
    Math.min(cellsRange.max, Math.max(cellsRange.min, Number(count)));
  const size = [within(width), axes === 1 ? 1 : within(height)] as const;
  const fits = asked && (!pair || (within(width) === Number(width) && within(height) === Number(height)));
  if (pair && !fits)
    link.problem(
      "map",
      pair.part,
      `must be cells along each axis, at most ${cellsRange.max}; using ${size.join("x")}`,
    );
  return size;
}

function readCell(link: Link, pair: Pair | undefined, { kind }: Spec, axes: readonly Axis[]): CellKind {
  const usual = usualCell(axes);
  if (!pair) return usual;
  const permitted = cellsOn(kind);
  const cell = permitted.find((one) => one === pair.text.toLowerCase());
  if (!cell)
    link.problem("map", pair.part, `must be one of ${permitted.join(", ")}; using ${usual}`, () =>
      didYouMean(pair.text, permitted),
    );
  return cell ?? usual;
}

function readBelow(link: Link, pair: Pair | undefined, cell: CellKind): Pick<MapSpec, "below"> {
  if (cell !== "steps") {
    if (pair) link.problem("map", pair.part, "is for cell:steps only, so it is ignored");
    return {};
  }
  const below = pair ? readInRange(link, "map", pair.part, pair.text, number) : mapDefaults.below;
  if (pair && typeof below === "string")
    link.problem("map", pair.part, `${below}; using ${mapDefaults.below}`);
  return { below: typeof below === "string" ? mapDefaults.below : below };
}
