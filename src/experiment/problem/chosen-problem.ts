import {
  type NumberSetting,
  type ProblemDefinition,
  problems,
  type Settings,
  settingsOf,
} from "../../problems/index.ts";
import type { ProblemSpec } from "./spec.ts";

/** A problem's definition with a value for each of its settings. */
export interface ChosenProblem {
  readonly definition: ProblemDefinition;
  readonly settings: Settings;
}

/** Returns the problem of a spec. @throws RangeError where none has the id */
export function chosenProblem({
  problem,
  settings: given,
}: Pick<ProblemSpec, "problem" | "settings">): ChosenProblem {
  const definition = definitionOfProblem(problem);
  return { definition, settings: settingsOf(definition, given) };
}

/** Returns the settings of a spec's problem that are numbers. @throws as `chosenProblem` */
export function numberSettings({
  problem,
}: Pick<ProblemSpec, "problem">): Readonly<Record<string, NumberSetting>> {
  const all = Object.entries(definitionOfProblem(problem).settings);
  return Object.fromEntries(all.flatMap(([name, one]) => ("choices" in one ? [] : [[name, one]])));
}

/** Says why the settings of a problem do not go together; null where they do. @throws as `chosenProblem` */
export function settingsConflict(spec: Pick<ProblemSpec, "problem" | "settings">): string | null {
  const { definition, settings } = chosenProblem(spec);
  return definition.conflict?.(settings) ?? null;
}

/** Returns a problem's definition by its id. @throws RangeError where none has it */
export function definitionOfProblem(id: string): ProblemDefinition {
  const definition = problems.get(id);
  if (!definition) throw new RangeError(`no problem is called ${JSON.stringify(id)}`);
  return definition;
}
