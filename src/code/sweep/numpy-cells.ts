import { conflictAmong } from "../../experiment/groups.ts";
import { contenderIn, definitionOf, hasNoise, optimizerOf } from "../../experiment/index.ts";
import { axisValues, cellCount, cellSpec, type Mapped } from "../../experiment/sweep/cells/cell-spec.ts";
import { minimaOf } from "../../experiment/sweep/cells/minima.ts";
import { isRandom, mapDefaults } from "../../experiment/sweep/map-spec.ts";
import { type OptimizerDefinition, resolve, type Values } from "../../optim/index.ts";
import { Inexpressible } from "../inexpressible.ts";
import { type Plan, planContenders } from "../plan.ts";
import { groupsOf, problemOf } from "../problem/problem.ts";
import { numpySurface } from "../problem/surface.ts";
import { layOut, list } from "../python/layout.ts";
import { float, pythonString, short } from "../python/literal.ts";
import type { Module } from "../python/module.ts";
import { pythonNames } from "../python/names.ts";
import { RuleBook } from "../rule-book.ts";
import { ruleOnArrays } from "../rules.ts";

type OnSurface = Extract<Mapped, { readonly kind: "surface" }>;

/** The modules of a program that computes a map's cells with NumPy, all at once. */
export interface NumpyCells {
  /** Constants of the experiment. */
  readonly constants: string;
  readonly moduleOf: (name: string) => Module | null;
}

/** The most cells without numbers that a program lists. */
const mostConflicts = 10_000;

/**
 * Writes the modules for a map of a rule on a surface.
 *
 * @throws Inexpressible for any other, with the reason
 */
export function numpyCells(spec: Mapped): NumpyCells {
  const surface = expressible(spec);
  const [first, last] = [0, cellCount(spec.map) - 1].map((cell) => {
    const single = cellSpec(spec, cell);
    return planContenders(single, groupsOf(problemOf(single)))[0];
  });
  const { definition } = first;
  if (definition.kind !== "rule") throw new Inexpressible(`${definition.name} is no rule`);
  // The plans of both ends: a value that differs from cell to cell is then not printed as a constant.
  const rules = new RuleBook("numpy", [first, last], true);
  const rule = rules.of(definition);
  if (rule.every !== null) throw new Inexpressible(`${definition.name} estimates curvature`);
  const made = ruleOnArrays(first, definition, rule);
  const contenders: Module = {
    imports: made.imports,
    body: [
      layOut(made.text, "", "OPTIMIZER = lambda: ", ""),
      "",
      "",
      ...settingLines(spec, first, rule.reads),
    ].join("\n"),
  };
  return {
    constants: constantsOf(surface),
    moduleOf: (name) => {
      if (name === "contenders") return contenders;
      if (name === "problem") return numpySurface(surface, false, true);
      return rules.moduleOf(name);
    },
  };
}

/** Returns the map where it is one of a rule on a surface without further parts. @throws Inexpressible */
function expressible(spec: Mapped): OnSurface {
  const { map } = spec;
  const refuse = (why: string) => new Inexpressible(why);
  if (spec.kind !== "surface") throw refuse("it trains a network");
  if (map.against !== undefined) throw refuse("it compares two contenders");
  const contender = contenderIn(spec, map.slot);
  const [addon] = definitionOf(contender).addons ?? [];
  if (addon) throw refuse(`its contender has the addon ${addon.name}`);
  if (spec.edits.some(({ slot }) => slot === map.slot))
    throw refuse("it changes hyperparameters during the run");
  if (hasNoise(spec.noise) || map.axes.some(({ name }) => name === "noise"))
    throw refuse("its gradients have noise");
  const { hyperparameters } = optimizerOf(contender);
  const turned = map.axes.find(({ name }) => hyperparameters[name]?.scale === "switch");
  if (turned) throw refuse(`its axis ${turned.name} is a switch`);
  return spec;
}

/** Returns a function that gives the optimizer the values of the cells. */
function settingLines(spec: Mapped, { definition }: Plan, reads: ReadonlySet<string>): string[] {
  const { hyperparameters } = definition;
  const names = pythonNames(Object.keys(hyperparameters));
  const contender = contenderIn(spec, spec.map.slot);
  const axes = spec.map.axes.map(({ name }) => name);
  const values = axisValues(spec);
  const setting = (name: string, axis: string) =>
    `    o.groups[0][${pythonString(names.get(name) ?? name)}] = values[${pythonString(axis)}]`;
  const lines = axes.filter((name) => reads.has(name)).map((name) => setting(name, name));
  for (const name of reads) {
    const { default: value } = hyperparameters[name];
    if (typeof value === "number" || Object.hasOwn(contender.values, name) || axes.includes(name)) continue;
    const followed = axes.find((axis, k) => follows(definition, contender.values, name, axis, values[k]));
    if (followed) lines.push(setting(name, followed));
    else if (axes.some((axis, k) => varies(definition, contender.values, name, axis, values[k])))
      throw new Inexpressible(`its ${name} follows other values`);
  }
  return [
    "def set_values(o, values):",
    '    """Gives the optimizer the hyperparameters that differ from cell to cell."""',
    ...(lines.length > 0 ? lines : ["    del o, values"]),
  ];
}

type Followed = readonly [
  definition: OptimizerDefinition,
  given: Values,
  name: string,
  axis: string,
  values: Float64Array,
];

/** Returns the values of a hyperparameter along an axis. */
const along = (...[definition, given, name, axis, values]: Followed): readonly number[] =>
  Array.from(values, (value) => resolve(definition, { ...given, [axis]: value })[name]);

/** Says whether a hyperparameter that is not given has the values of an axis. */
const follows = (...all: Followed): boolean => along(...all).every((value, place) => value === all[4][place]);

const varies = (...all: Followed): boolean => new Set(along(...all)).size > 1;

function constantsOf(spec: OnSurface): string {
  const { map, start, steps, tolerance } = spec;
  const values = axisValues(spec);
  const axes = map.axes.map(({ name }, k) =>
    layOut(list(Array.from(values[k], short), `${pythonString(name)}: `), "    ", "", ","),
  );
  const minima = minimaOf(spec).map(({ at, radius }) => `    (${[...at, radius].map(float).join(", ")}),`);
  return [
    `STEPS, TOLERANCE = ${steps}, ${tolerance > 0 ? float(tolerance) : "-1.0"}`,
    `START = [${start.map(float).join(", ")}]`,
    `BELOW = ${float(map.below ?? mapDefaults.below)}  # The loss that steps are counted to.`,
    `RANDOM = ${isRandom(map) ? "True" : "False"}  # Cells are random settings, each with its own values.`,
    "AXES = {",
    ...axes,
    "}",
    "# The minima: x, y, and the distance within which one is reached.",
    ...(minima.length > 0 ? ["MINIMA = [", ...minima, "]"] : ["MINIMA = []"]),
    `CONFLICTS = ${conflictsOf(spec)}`,
  ].join("\n");
}

/** Returns the cells whose values do not go together, as a list in Python. */
function conflictsOf(spec: OnSurface): string {
  const definition = definitionOf(contenderIn(spec, spec.map.slot));
  if (!definition.conflict) return "[]";
  const values = axisValues(spec);
  const found: number[] = [];
  for (let cell = 0; cell < cellCount(spec.map); cell++) {
    const [contender] = cellSpec(spec, cell, values).contenders;
    if (conflictAmong(definition, contender.values)) found.push(cell);
    if (found.length > mostConflicts)
      throw new Inexpressible("the values of most of its cells do not go together");
  }
  return found.length === 0 ? "[]" : `[\n${found.map((cell) => `    ${cell},\n`).join("")}]`;
}
