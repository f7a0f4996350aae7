import type { Table } from "../datasets/index.ts";
import type { Spec } from "../experiment/index.ts";
import { withAddons } from "./addons.ts";
import { type Contender, writeContenders } from "./contender.ts";
import { editsOf } from "./edits.ts";
import { contendersModule, experimentModule, featuresOf, noteOnSeeds } from "./experiment.ts";
import type { Flavour } from "./flavour.ts";
import { header } from "./header.ts";
import { pieceOf } from "./pieces.ts";
import { needsClosure, type Plan, planContenders } from "./plan.ts";
import { networkModule } from "./problem/data.ts";
import { manyParametersModule } from "./problem/many-parameters.ts";
import { groupsOf, type Problem, problemOf } from "./problem/problem.ts";
import { assemble, gather } from "./python/assemble.ts";
import { type Module, readModule } from "./python/module.ts";
import { RuleBook } from "./rule-book.ts";

/** A Python program that runs an experiment as the page does. */
export interface Script {
  readonly text: string;
  /** Sentences on what it leaves out, does differently from the page, or assumes. */
  readonly notes: readonly string[];
}

export interface ScriptOptions {
  /** The reader's own table, where the spec asks for one. */
  readonly table?: Table;
  /** The whole address of the experiment; by default only the part from `#` on. */
  readonly address?: string;
}

/** The modules that stand first in a program: the experiment, before the code that runs it. */
const heads = ["experiment", "contenders"];

/** The module that runs a program. */
const root = "common.main";

/**
 * Writes an experiment as a program for a library.
 *
 * @throws RangeError where the spec asks for the reader's own table and there is none
 */
export function script(flavour: Flavour, spec: Spec, options: ScriptOptions = {}): Script {
  const { modules, notes } = packageOf(flavour, spec, options.table);
  const top = header(spec, flavour.library, notes, options.address);
  return { text: `${top}\n${assemble(modules, heads)}\n`, notes };
}

/** A program as a package of modules that import each other, which `python -m common.main` runs. */
interface Package {
  /** Modules by name, each after those that it imports. */
  readonly modules: ReadonlyMap<string, Module>;
  readonly notes: readonly string[];
}

/**
 * Returns the modules of an experiment's program, and its notes.
 *
 * @throws RangeError where the spec asks for the reader's own table and there is none
 */
export function packageOf(flavour: Flavour, spec: Spec, table?: Table): Package {
  const problem = problemOf(spec, table);
  const plans = planContenders(spec, groupsOf(problem));
  const rules = new RuleBook(flavour.dialect, plans);
  const notes = new Set<string>();
  const contenders = writeContenders(problem, plans, notes, (plan) =>
    contenderOf(flavour, plan, rules, notes),
  );
  const features = featuresOf(problem, contenders).add(flavour.dialect);
  for (const note of flavour.notes) notes.add(note);
  if (features.has("single")) for (const note of flavour.notesInSingle) notes.add(note);
  const onSeeds = noteOnSeeds(problem, features);
  if (onSeeds) notes.add(onSeeds);
  const curved = features.has("hessian") || features.has("estimates");
  const written: ReadonlyMap<string, () => Module> = new Map([
    ["experiment", () => experimentModule(problem, features, flavour.opening(features))],
    ["contenders", () => contendersModule(contenders, flavour.maker)],
    ["problem", () => problemModule(flavour, problem, curved)],
  ]);
  const moduleOf = (name: string): Module | null => {
    const own = written.get(name)?.() ?? rules.moduleOf(name);
    if (own) return own;
    const text = pieceOf(name, flavour.folder);
    return text === null ? null : readModule(text, features);
  };
  return { modules: gather([...heads, root], moduleOf), notes: [...notes] };
}

/** @param curved asks for the second derivatives too */
function problemModule(flavour: Flavour, problem: Problem, curved: boolean): Module {
  switch (problem.kind) {
    case "surface":
      return flavour.surface(problem.spec, curved);
    case "network":
      return networkModule(problem, flavour.arrays(problem.spec.precision ?? "float64"), flavour.layers);
    case "problem":
      return manyParametersModule(problem.spec, problem.objective, flavour.problems, curved);
  }
}

function contenderOf(flavour: Flavour, plan: Plan, rules: RuleBook, notes: Set<string>): Contender {
  const { made, print, native } = flavour.optimizer(plan, rules, notes);
  return {
    id: plan.id,
    made: withAddons(plan, made, flavour.folder, rules, native),
    edits: editsOf(plan, print, flavour.groups),
    needsClosure: needsClosure(plan),
  };
}
