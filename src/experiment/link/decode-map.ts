import { datasets } from "../../datasets/index.ts";
import { isInRange, isWhole, kindInWords } from "../../optim/index.ts";
import type { Contender } from "../race-spec.ts";
import type { Spec } from "../spec.ts";
import { axisRanges, usualContender } from "../sweep/axis-ranges.ts";
import {
  type Axis,
  axisScales,
  type CellKind,
  cellKinds,
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
    if (!ends.test(pair.text)) continue;
    const axis = readAxis(link, pair, spec, contender);
    if (typeof axis !== "string" && axes.length === 2)
      link.problem("map", pair.part, "is ignored: a map has at most two axes");
    else if (typeof axis !== "string" && axes.some(({ name }) => name === axis.name))
      link.problem("map", pair.part, "is ignored: this axis is given twice");
    else if (typeof axis !== "string") axes.push(axis);
  }
  return axes;
}
