import type { Numbers } from "../../../optim/index.ts";
import { type CellsOfNetworks, cellEnds, networkCells } from "../../fast/network-cells.ts";
import { conflictAmong, withoutGroup } from "../../groups.ts";
import type { NetworkCourse } from "../../network/course.ts";
import type { NetworkSpec } from "../../network/spec.ts";
import { contenderIn, definitionOf, valuesAt } from "../../values.ts";
import { axisRanges } from "../axis-ranges.ts";
import { cellSpec } from "./cell-spec.ts";
import { Measures } from "./measures.ts";
import { Problems } from "./problems.ts";
import { portion } from "./run-steps.ts";
import type { Sought } from "./sought.ts";

const [none, diverged] = cellEnds.keys();

/**
 * Computes the cells of a network side by side, as lanes of vector instructions, a few at a time. Yields the number of
 * those that are done. Null where that is not possible or not faster: on a surface, with changes or addons, or where
 * cells differ in more than hyperparameters.
 */
export function computeSideBySide(sought: Sought): Generator<number, void> | null {
  const { spec, indices } = sought;
  if (spec.kind !== "network" || indices.length < 2) return null;
  const { slot, axes } = spec.map;
  if (spec.edits.some((edit) => edit.slot === slot)) return null;
  if (axes.some(({ name }) => Object.hasOwn(axisRanges(spec), name))) return null;
  const problems = new Problems(sought.table);
  const course = problems.courseOf(cellSpec(spec, 0, sought.values) as NetworkSpec);
  const networks = networksOf(sought, course);
  return networks && new SideBySide(sought, problems, course, networks).computeAll();
}

/** Returns networks that train side by side; null where there are none. */
function networksOf({ spec }: Sought, course: NetworkCourse): CellsOfNetworks | null {
  const { axes, slot } = spec.map;
  const contender = contenderIn(spec, slot);
  const definition = definitionOf(contender);
  const names = axes.map(({ name }) => name);
  const isGrouped = [...Object.keys(contender.values), ...names].some((name) => withoutGroup(name) !== name);
  const isSwitch = (name: string) =>
    definition.hyperparameters[name].scale === "switch" && !names.includes(name);
  const switches = Object.entries(valuesAt(spec, slot, 0)).filter(([name]) => isSwitch(name));
  return networkCells(definition, course, isGrouped, new Map(isGrouped ? [] : switches));
}

/** A cell that is computed: its place among those sought, and its experiment. */
interface Cell {
  readonly place: number;
  readonly spec: NetworkSpec;
}

class SideBySide {
  readonly #sought: Sought;
  readonly #problems: Problems;
  readonly #course: NetworkCourse;
  readonly #networks: CellsOfNetworks;
  /** The most updates of a portion. */
  readonly #most: number;
  /** Of each network of a group, what is measured, and its parameters at the end. */
  readonly #measures: readonly Measures[];
  readonly #params: Numbers;

  constructor(sought: Sought, problems: Problems, course: NetworkCourse, networks: CellsOfNetworks) {
    this.#sought = sought;
    this.#problems = problems;
    this.#course = course;
    this.#networks = networks;
    const { cells } = networks.cells;
    this.#most = Math.max(1, Math.floor(portion / (cells * course.updateTime)));
    this.#measures = Array.from({ length: cells }, () => new Measures(sought));
    this.#params = course.start.slice();
  }

  *computeAll(): Generator<number, void> {
    const { length } = this.#sought.indices;
    try {
      for (let place = 0; place < length; ) {
        const [before, group] = [place, [] as Cell[]];
        for (; place < length && group.length < this.#measures.length; place++) {
          const spec = this.#specOf(place);
          if (spec) group.push({ place, spec });
        }
        if (group.length > 0) for (const _ of this.#compute(group)) yield before;
        yield place;
      }
    } finally {
      this.#networks.release();
    }
  }

  /** Returns the experiment of a cell; null where its values do not go together. */
  #specOf(place: number): NetworkSpec | null {
    const { spec, values, indices } = this.#sought;
    const alone = cellSpec(spec, indices[place], values) as NetworkSpec;
    const [contender] = alone.contenders;
    return conflictAmong(definitionOf(contender), contender.values) ? null : alone;
  }

  /** Computes cells of a group. Yields after each portion but the last. */
  *#compute(group: readonly Cell[]): Generator<void, void> {
    const { tensors, cells } = this.#networks;
    const { spec } = this.#sought;
    this.#networks.begin(
      tensors.map(({ groups }) => group.map(({ spec: cell }) => valuesAt(cell, spec.map.slot, 0, groups))),
    );
    for (const [c] of group.entries()) this.#measures[c].begin(cells.loss[c]);
    for (let made = 0; made < spec.steps && cells.ends.includes(none); ) {
      if (made > 0) yield;
      const losses = cells.run(this.#course.objective, Math.min(this.#most, spec.steps - made));
      this.#follow(group, losses, made);
      made += losses.length / cells.cells;
    }
    this.#end(group);
  }

  /** Measures the losses of updates. @param made the number of updates before them */
  #follow(group: readonly Cell[], losses: Float64Array, made: number): void {
    const { cells, ends, made: all } = this.#networks.cells;
    for (const [c] of group.entries()) {
      const last = ends[c] === none ? Number.POSITIVE_INFINITY : all[c];
      for (let at = c, step = made + 1; at < losses.length && step <= last; at += cells, step++)
        this.#measures[c].follow(step, losses[at]);
    }
  }

  #end(group: readonly Cell[]): void {
    const { cells } = this.#networks;
    const [ends, made, params] = [cells.ends, cells.made, this.#params];
    for (const [c, { place, spec }] of group.entries()) {
      cells.paramsOf(c, params);
      this.#measures[c].end(place, params, ends[c] === diverged ? made[c] : null);
      this.#problems.evaluate(spec, params, this.#sought, place);
    }
  }
}
