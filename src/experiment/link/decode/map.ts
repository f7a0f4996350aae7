import { isInRange, isWhole, kindInWords, type Range } from "../../../optim/index.ts";
import type { Contender } from "../../race-spec.ts";
import type { Spec } from "../../spec.ts";
import { axisRanges, usualContender } from "../../sweep/axis-ranges.ts";
import {
  type Axis,
  axisScales,
  cellsOn,
  cellsRange,
  type MapSpec,
  mapDefaults,
  mostAxes,
  usualCell,
} from "../../sweep/map-spec.ts";
import { definitionOf } from "../../values.ts";
import type { Link } from "../link.ts";
import { readInRange } from "../number.ts";
import { type Pair, readPair } from "../parts.ts";
import { findKey, hint, quoted } from "../spelling.ts";
import { findHyperparameter } from "./value.ts";

const options = { size: 0, cell: 0, below: 0, of: 0 };
const anyNumber = { min: -Number.MAX_VALUE, max: Number.MAX_VALUE };

/** Matches the ends of an axis, between which some editors write an ellipsis. */
const ends = /^(.*?)(?:\.\.|…)(.*)$/s;

/**
 * Returns the map of a link's `map=`; null where it has none, or none of its axes is valid.
 *
 * @param spec the experiment without it
 */
export function readMap(link: Link, spec: Spec): MapSpec | null {
  const text = link.one("map");
  return text === null ? null : new MapReader(link, spec, link.parts("map", text).map(readPair)).read(text);
}

/** Reads the parts of a map. */
class MapReader {
  readonly #link: Link;
  readonly #spec: Spec;
  readonly #pairs: readonly Pair[];
  readonly #given = new Map<string, Pair>();
  /** True where an axis was left out for its ends. */
  #hasWrongEnds = false;

  constructor(link: Link, spec: Spec, pairs: readonly Pair[]) {
    this.#link = link;
    this.#spec = spec;
    this.#pairs = pairs;
  }

  read(text: string): MapSpec | null {
    for (const pair of this.#pairs) {
      const name = findKey(pair.name, options);
      if (pair.part === "" || ends.test(pair.text)) continue;
      if (name !== null && !this.#given.has(name)) this.#given.set(name, pair);
      else this.#ignore(pair.part, "it is neither an axis (name:from..to) nor an option", pair.name, options);
    }
    const { kind } = this.#spec;
    const runs = this.#contenders();
    const axes = this.#axes(runs);
    if (axes.length === 0) {
      // A problem with the ends of an axis has been reported already.
      if (!this.#hasWrongEnds) this.#ignore(text, "a map needs an axis, as lr:1e-4..1:log");
      return null;
    }
    const kinds = cellsOn(kind);
    const cell = this.#option("cell", kinds, usualCell(axes), new Map(kinds.map((one) => [one, one])));
    const [slot, against] = runs.map((one) => one.slot);
    return {
      axes,
      size: this.#size(axes.length),
      cell,
      ...this.#below(cell),
      slot,
      ...(against === undefined ? {} : { against }),
    };
  }

  /** Reads "of:2", or "of:1-2" of two contenders that are compared. */
  #contenders(): readonly Contender[] {
    const { contenders } = this.#spec;
    const number = ({ slot }: Contender) => String(slot + 1);
    const all = contenders.flatMap((one) =>
      contenders.map((other): readonly [string, readonly Contender[]] =>
        other === one ? [number(one), [one]] : [`${number(one)}-${number(other)}`, [one, other]],
      ),
    );
    const names = contenders.map(number);
    const two = names.length > 1 ? [`or two of them as ${names[0]}-${names[1]}`] : [];
    return this.#option("of", [...names, ...two], number(usualContender(contenders)), new Map(all));
  }

  #axes(runs: readonly Contender[]): readonly Axis[] {
    const axes: Axis[] = [];
    const most = runs.length > 1 ? mostAxes.compared : mostAxes.alone;
    for (const pair of this.#pairs) {
      const axis = ends.test(pair.text) ? this.#axis(pair, runs) : null;
      if (!axis) continue;
      if (axes.some(({ name }) => name === axis.name))
        this.#ignore(pair.part, `${axis.name} is an axis already`);
      else if (axes.length < most) axes.push(axis);
      else
        this.#ignore(
          pair.part,
          `a map ${runs.length > 1 ? "of two contenders " : ""}has at most ${most} axes`,
        );
    }
    return axes;
  }

  /** Reads "lr:1e-4..1:log"; null, and a problem, where it is invalid. */
  #axis({ name: written, text, part }: Pair, runs: readonly Contender[]): Axis | null {
    const known = axisRanges(this.#spec);
    const own = findKey(written, known);
    const definitions = runs.map(definitionOf);
    const found = definitions.map((one) =>
      findHyperparameter(one, written, this.#spec.kind === "network" && !isWhole(one)),
    );
    const name = own ?? found[0]?.name;
    const lacking = own === null ? found.findIndex((one) => !one || one.name !== name) : -1;
    if (lacking >= 0 || name === undefined) {
      const names = { ...known, ...definitions[lacking]?.hyperparameters };
      const whose = runs.length > 1 ? "both contenders" : "this map";
      this.#ignore(part, `${quoted(written)} is not an axis of ${whose}`, written, names);
      return null;
    }
    const ranges = own === null ? found.map((one) => one!.hyperparameter.range) : [known[own]];
    const [between, wanted = "linear"] = text.split(":");
    const [from, to] = (ends.exec(between) ?? [])
      .slice(1)
      .map((end) => readInRange(this.#link, "map", part, end, ranges[0]));
    const isIn = (range: Range) =>
      [from, to].every((end) => typeof end === "number" && isInRange(end, range));
    const missed = ranges.find((range) => !isIn(range));
    if (missed || typeof from !== "number" || typeof to !== "number") {
      this.#hasWrongEnds = true;
      this.#ignore(part, `both ends must be ${kindInWords(missed ?? ranges[0])}`);
      return null;
    }
    const permitted = { linear: true, log: from > 0 && to > 0, complement: from < 1 && to < 1 };
    const scale = axisScales.find((one) => permitted[one] && one === wanted.trim().toLowerCase());
    if (!scale)
      this.#link.problem("map", part, "must be linear, log (above 0) or complement (below 1); using linear");
    return { name, from, to, scale: scale ?? "linear" };
  }

  /** Reads "size:128x64"; one number is that of both axes. */
  #size(axes: number): MapSpec["size"] {
    const pair = this.#given.get("size");
    const asked = /^(\d+)(?:\s*[x×*,]\s*(\d+))?$/i.exec(pair?.text ?? String(mapDefaults.cells));
    const [, width = mapDefaults.cells, height = width] = asked ?? [];
    const [across, up] = [width, height].map((count) =>
      Math.min(cellsRange.max, Math.max(cellsRange.min, Number(count))),
    );
    const size = [across, axes === 2 ? up : 1] as const;
    if (pair && !(asked && across === Number(width) && up === Number(height)))
      this.#link.problem(
        "map",
        pair.part,
        `must be cells along each axis, at most ${cellsRange.max}; using ${size.join("x")}`,
      );
    return size;
  }

  #below(cell: string): Pick<MapSpec, "below"> {
    const pair = this.#given.get("below");
    if (cell !== "steps") {
      if (pair) this.#ignore(pair.part, "it is for cell:steps only");
      return {};
    }
    const below = pair ? readInRange(this.#link, "map", pair.part, pair.text, anyNumber) : mapDefaults.below;
    if (typeof below === "number") return { below };
    this.#link.problem("map", pair?.part ?? "", `${below}; using ${mapDefaults.below}`);
    return { below: mapDefaults.below };
  }

  /** Returns the value of an option that has one of some names. */
  #option<Value>(
    name: string,
    names: readonly string[],
    usual: string,
    values: ReadonlyMap<string, Value>,
  ): Value {
    const pair = this.#given.get(name);
    const value = values.get(pair ? pair.text.toLowerCase() : usual);
    if (value !== undefined) return value;
    this.#link.problem("map", pair?.part ?? "", `must be one of ${names.join(", ")}; using ${usual}`);
    return values.get(usual)!;
  }

  #ignore(part: string, why: string, name = "", known: Readonly<Record<string, unknown>> = {}): void {
    this.#link.problem("map", part, `is ignored: ${why}`, () => hint(name, Object.keys(known)));
  }
}
