import type { Numbers } from "../../../optim/index.ts";
import { type CellsOfNetworks, cellEnds, networkCells } from "../../fast/network-cells.ts";
import { conflictAmong, withoutGroup } from "../../groups.ts";
import type { NetworkCourse } from "../../network/course.ts";
import type { NetworkSpec } from "../../network/spec.ts";
import { scheduleOf } from "../../schedule-of.ts";
import { contenderIn, definitionOf, valuesAt } from "../../values.ts";
import { cellSpec, placeOf } from "./cell-spec.ts";
import { type CellColumns, cellColumns } from "./columns.ts";
import { inOrder, ofProblem } from "./in-order.ts";
import { Measures } from "./measures.ts";
import { evaluateAt, Problems } from "./problems.ts";
import { portion } from "./run-steps.ts";
import { computeSingly } from "./single-cells.ts";
import type { Sought } from "./sought.ts";

const [none, diverged] = cellEnds.keys();

/** The most learning rates that are computed before a group's runs. */
const mostRates = 2 ** 22;

/**
 * Computes the cells of a network side by side, as lanes of vector instructions, a few at a time. Yields the number of
 * those that are done. Null where that is not possible or not faster: on a surface or a problem, with changes or some addons, where cells
 * differ in their layers, or where hardly two of them differ in hyperparameters alone.
 */
export function computeSideBySide(sought: Sought): Generator<number, void> | null {
  const { spec } = sought;
  if (spec.kind !== "network") return null;
  const { slot, axes } = spec.map;
  if (spec.edits.some((edit) => edit.slot === slot) || axes.some(({ name }) => name === "width")) return null;
  const order = inOrder(sought);
  if (order.length < 2 * countProblems(sought)) return null;
  const problems = new Problems(sought.table);
  const first = problems.courseOf(cellSpec(spec, sought.indices[order[0]], sought.values) as NetworkSpec);
  const networks = networksOf(sought, first);
  if (networks?.hasRates && networks.tensors.length * networks.cells.cells * spec.steps > mostRates) {
    networks.release();
    return null;
  }
  return networks && new SideBySide(sought, order, problems, networks).computeAll();
}

/** Returns the number of different problems that cells have. */
function countProblems(sought: Sought): number {
  const { spec, indices, values } = sought;
  const changing = ofProblem(sought);
  const problems = new Set<string>();
  for (let i = 0; i < indices.length; i++) {
    const at = (axis: number) => values[axis][placeOf(spec.map, indices[i], axis)];
    problems.add(changing.map((changes, k) => (changes ? at(k) : "")).join());
  }
  return problems.size;
}

/** Returns networks that train side by side; null where there are none. */
function networksOf({ spec }: Sought, course: NetworkCourse): CellsOfNetworks | null {
  const { axes, slot } = spec.map;
  const contender = contenderIn(spec, slot);
  const definition = definitionOf(contender);
  const names = axes.map(({ name }) => name);
  const isGrouped =
    (spec.kind === "network" && spec.parametrization !== undefined) ||
    [...Object.keys(contender.values), ...names].some((name) => withoutGroup(name) !== name);
  const isSwitch = (name: string) =>
    definition.hyperparameters[name].scale === "switch" && !names.includes(name);
  const switches = Object.entries(valuesAt(spec, slot, 0)).filter(([name]) => isSwitch(name));
  return networkCells(definition, course, isGrouped, new Map(isGrouped ? [] : switches));
}

/** A cell that is computed: its place among those sought, and its experiment. */
interface Cell {
  readonly place: number;
  readonly spec: NetworkSpec;
  /** The learning rates of all updates, by tensor, where each update has one. */
  readonly rates: readonly Float64Array[];
}

class SideBySide {
  readonly #sought: Sought;
  readonly #order: Uint32Array;
  readonly #problems: Problems;
  /** True where cells differ in their problem. */
  readonly #changes: boolean;
  #networks: CellsOfNetworks;
  /** The most updates of a portion. */
  readonly #most: number;
  /** Of each network of a group, what is measured, and its parameters at the end. */
  readonly #measures: readonly Measures[];
  readonly #params: Numbers;

  constructor(sought: Sought, order: Uint32Array, problems: Problems, networks: CellsOfNetworks) {
    this.#sought = sought;
    this.#order = order;
    this.#problems = problems;
    this.#changes = ofProblem(sought).includes(true);
    this.#networks = networks;
    const { course, cells } = networks;
    this.#most = Math.max(1, Math.floor(portion / (cells.cells * course.updateTime)));
    this.#measures = Array.from({ length: cells.cells }, () => new Measures(sought));
    this.#params = course.start.slice();
  }

  *computeAll(): Generator<number, void> {
    const { length } = this.#order;
    try {
      for (let done = 0; done < length; ) {
        const before = done;
        const group: Cell[] = [];
        for (; done < length && group.length < this.#measures.length; done++) {
          const cell = this.#cellAt(this.#order[done]);
          if (!cell) continue;
          const course = this.#changes ? this.#problems.courseOf(cell.spec) : this.#networks.course;
          if (course !== this.#networks.course) {
            if (group.length > 0) break;
            this.#turnTo(course);
          }
          group.push(cell);
        }
        if (group.length > 0) for (const _ of this.#compute(group)) yield before;
        yield done;
      }
    } finally {
      this.#networks.release();
    }
  }

  /** Changes to another problem, whose networks have the same layers. */
  #turnTo(course: NetworkCourse): void {
    this.#networks.release();
    const networks = networksOf(this.#sought, course);
    if (!networks) throw new RangeError("there is not enough memory for a map's cells");
    this.#networks = networks;
  }

  /** Returns a cell with its experiment; null where there is nothing more to compute of it. */
  #cellAt(place: number): Cell | null {
    const { spec, values, indices } = this.#sought;
    const alone = cellSpec(spec, indices[place], values) as NetworkSpec;
    const [contender] = alone.contenders;
    if (conflictAmong(definitionOf(contender), contender.values)) return null;
    const { tensors, hasRates } = this.#networks;
    const rates = hasRates
      ? tensors.map(({ groups }) => scheduleOf(alone, contender.slot, alone.steps, groups))
      : [];
    if (rates.every((ofTensor) => !ofTensor.includes(Number.NaN))) return { place, spec: alone, rates };
    this.#computeSingly(place);
    return null;
  }

  /** Computes a cell whose schedule gives no learning rate at some update: its run ends there. */
  #computeSingly(place: number): void {
    const { indices, columns } = this.#sought;
    const alone = cellColumns(1);
    const sought = { ...this.#sought, indices: [indices[place]], columns: alone };
    for (const _ of computeSingly(sought));
    for (const [name, column] of Object.entries(columns)) column[place] = alone[name as keyof CellColumns][0];
  }

  /** Computes cells of a group. Yields after each portion but the last. */
  *#compute(group: readonly Cell[]): Generator<void, void> {
    const { tensors, cells, course } = this.#networks;
    const { spec } = this.#sought;
    this.#networks.begin(
      tensors.map(({ groups }) => group.map(({ spec: cell }) => valuesAt(cell, spec.map.slot, 0, groups))),
    );
    for (const [c] of group.entries()) this.#measures[c].begin(cells.loss[c]);
    const rates = group[0].rates.map((_, k) => group.map((cell) => cell.rates[k]));
    for (let made = 0; made < spec.steps && cells.ends.includes(none); ) {
      if (made > 0) yield;
      const losses = cells.run(course.objective, Math.min(this.#most, spec.steps - made), rates);
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
    const { cells, course } = this.#networks;
    const [ends, made, params] = [cells.ends, cells.made, this.#params];
    for (const [c, { place }] of group.entries()) {
      cells.paramsOf(c, params);
      this.#measures[c].end(place, params, ends[c] === diverged ? made[c] : null);
      evaluateAt(place, course, params, this.#sought);
    }
  }
}
