import { withSwitches } from "../../lang/simd/descent/with-switches.ts";
import { type CellsProgram, compileCells } from "../../network/cells/cells-module.ts";
import type { Clipping } from "../../network/cells/clip-writer.ts";
import { NetworkCells } from "../../network/cells/network-cells.ts";
import { isElementwise } from "../../network/cells/plan.ts";
import { lossFormulaOf } from "../../network/formulas/loss-formulas.ts";
import clipNorm from "../../optim/addons/clip-norm.ts";
import clipValue from "../../optim/addons/clip-value.ts";
import {
  type AddonDefinition,
  followsLoss,
  type OptimizerDefinition,
  type RuleDefinition,
  ruleProgram,
  type Values,
} from "../../optim/index.ts";
import { canCompile, withinMemory } from "../../wasm/index.ts";
import type { Tensor } from "../course.ts";
import type { NetworkCourse } from "../network/course.ts";
import { farthest, nearOverflow } from "../runner.ts";
import { hasUniform } from "./descent-source.ts";

export { cellEnds } from "../../network/cells/ends-writer.ts";

/**
 * The most parameters with which networks as lanes are faster than samples as lanes: of all networks of a group, they
 * and their gradients should fit into the processor's nearest cache.
 */
const mostParameters = { float32: 600, float64: 200 } as const;

/** The addons that clip the gradient, and the hyperparameters that are their bounds. */
const clips: ReadonlyMap<AddonDefinition, { readonly by: Clipping; readonly bound: string }> = new Map([
  [clipNorm, { by: "norm", bound: "clip-norm.maxNorm" }],
  [clipValue, { by: "value", bound: "clip-value.clipValue" }],
]);

const maxPrograms = 8;
const programs = new WeakMap<RuleDefinition, Map<string, CellsProgram>>();

/** Groups that are not in use, the oldest first: memory of WebAssembly is released late, so it is used again. */
const spare: { readonly program: CellsProgram; readonly cells: NetworkCells }[] = [];
const maxSpare = 2;

/** Networks that train side by side, each with the bits of a single run. */
export interface CellsOfNetworks {
  readonly cells: NetworkCells;
  readonly course: NetworkCourse;
  /** Tensors whose hyperparameters have to be given: the first of each segment. */
  readonly tensors: readonly Tensor[];
  /** True where `run` takes learning rates. */
  readonly hasRates: boolean;
  /** Begins with hyperparameters for each of the tensors, by cell. */
  begin(values: readonly (readonly Values[])[]): void;
  /** Releases the memory: the networks are no longer used. */
  release(): void;
}

/**
 * Returns networks of one course that train side by side. Null where that is not possible, or slower than one after the
 * other: nothing can be compiled, there is not enough memory, the optimizer is not a rule, it has other addons than
 * schedules, warmups and clipping, or the network is large.
 *
 * @param isGrouped true where tensors may have different hyperparameters
 * @param switches values of hyperparameters that all cells and tensors have alike, to be compiled in
 */
export function networkCells(
  definition: OptimizerDefinition,
  course: NetworkCourse,
  isGrouped: boolean,
  switches: ReadonlyMap<string, number>,
): CellsOfNetworks | null {
  if (definition.kind !== "rule" || definition.curvature || definition.addons?.some(isOther)) return null;
  const { precision = "float64" } = course.architecture;
  if (course.objective.size > mostParameters[precision] || !canCompile()) return null;
  if (hasUniform(definition, ["loss"])) return null;
  const program = programFor(definition, course, isGrouped, switches);
  const cells = program && withinMemory(() => groupFor(program, course.objective.most));
  return cells && new Side(cells, program, definition, course);
}

const isRate = ({ kind }: AddonDefinition): boolean => kind === "schedule" || kind === "warmup";

/** Says whether an addon does more than set rates that are known before the run, or clip the gradient. */
const isOther = (addon: AddonDefinition): boolean =>
  (addon.kind === "schedule" && followsLoss(addon)) || !(isRate(addon) || clips.has(addon));

function programFor(
  definition: RuleDefinition,
  { architecture, tensors }: NetworkCourse,
  isGrouped: boolean,
  switches: ReadonlyMap<string, number>,
): CellsProgram | null {
  const formula = lossFormulaOf(architecture.loss);
  if (!formula) return null;
  const kept = programs.get(definition) ?? new Map<string, CellsProgram>();
  programs.set(definition, kept);
  const key = JSON.stringify([architecture, isGrouped, [...switches]]);
  const known = kept.get(key);
  if (known) return known;
  if (kept.size >= maxPrograms) kept.clear();
  const { compiled, stateSlots } = ruleProgram(definition);
  const source = withSwitches({ rule: compiled, slots: stateSlots }, switches);
  const together = !isGrouped && isElementwise(source.rule, source.slots);
  const ranges = tensors.map(({ from, to }) => [from, to] as const);
  const made = compileCells({
    ...source,
    ...{ architecture, formula, farthest, overflow: nearOverflow },
    clipping: clipOf(definition)?.by ?? null,
    hasRates: definition.addons?.some(isRate) ?? false,
    ranges: together ? [[0, ranges[ranges.length - 1][1]]] : ranges,
  });
  kept.set(key, made);
  return made;
}

const clipOf = ({ addons = [] }: RuleDefinition) =>
  addons.map((addon) => clips.get(addon)).find((one) => one !== undefined);

function groupFor(program: CellsProgram, samples: number): NetworkCells {
  const place = spare.findIndex((one) => one.program === program && one.cells.samples >= samples);
  if (place >= 0) return spare.splice(place, 1)[0].cells;
  const memory = spare.length < maxSpare ? null : spare.shift()!.cells.memory;
  return new NetworkCells(program, samples, memory);
}

class Side implements CellsOfNetworks {
  readonly cells: NetworkCells;
  readonly course: NetworkCourse;
  readonly tensors: readonly Tensor[];
  readonly hasRates: boolean;
  readonly #program: CellsProgram;
  readonly #definition: RuleDefinition;

  constructor(cells: NetworkCells, program: CellsProgram, definition: RuleDefinition, course: NetworkCourse) {
    this.cells = cells;
    this.#program = program;
    this.#definition = definition;
    this.course = course;
    this.hasRates = program.hasRates;
    const { segments } = program.plan;
    this.tensors = course.tensors.filter(({ from }) => segments.some((segment) => segment.from === from));
  }

  begin(values: readonly (readonly Values[])[]): void {
    const { cells } = this;
    cells.start(this.course.start);
    for (const [segment, ofCells] of values.entries()) {
      for (const name of Object.keys(ofCells[0])) {
        const to = cells.shared(segment, name);
        for (let c = 0; to && c < cells.cells; c++) to[c] = ofCells[Math.min(c, ofCells.length - 1)][name];
      }
      this.#initialise(segment, ofCells);
    }
    const clip = clipOf(this.#definition);
    const [ofFirst] = values;
    for (let c = 0; clip && c < cells.cells; c++)
      cells.bound[c] = ofFirst[Math.min(c, ofFirst.length - 1)][clip.bound];
    cells.begin(this.course.objective);
  }

  release(): void {
    if (spare.some(({ cells }) => cells === this.cells)) return;
    spare.push({ program: this.#program, cells: this.cells });
    if (spare.length > maxSpare) spare.shift();
  }

  /** Gives each cell's state the values of `init name = …`, as a run does before its first step. */
  #initialise(segment: number, ofCells: readonly Values[]): void {
    const { inits, rule } = ruleProgram(this.#definition);
    if (rule.inits.size === 0) return;
    const { cells } = this;
    const { from, to } = this.#program.plan.segments[segment];
    const kernel = inits.bind(to - from);
    kernel.input("p").set(this.course.start.subarray(from, to));
    for (let c = 0; c < cells.cells; c++) {
      const given = ofCells[Math.min(c, ofCells.length - 1)];
      for (const [name, value] of Object.entries(given)) kernel.input(name)[0] = value;
      kernel.run();
      for (const slot of rule.inits.keys()) {
        const first = kernel.output(slot);
        const [shared, own] = [cells.shared(segment, slot), cells.slot(slot)];
        if (shared) shared[c] = first[0];
        for (let i = 0; own && i < to - from; i++)
          own[(from + i) * cells.cells + c] = first[first.length > 1 ? i : 0];
      }
    }
  }
}
