import type { Spec } from "../experiment/index.ts";
import { withAddons } from "./addons.ts";
import { type Contender, type Made, writeContenders } from "./contender.ts";
import { editsOf } from "./edits.ts";
import { experimentModule, featuresOf } from "./experiment.ts";
import { methodMade } from "./methods.ts";
import { numpyNetwork } from "./numpy-network.ts";
import { type Print, plainly } from "./options.ts";
import { isAsking, type Plan, planContenders } from "./plan.ts";
import { groupsOf, type Problem, problemOf } from "./problem.ts";
import { programOf } from "./program.ts";
import { RuleBook } from "./rule-book.ts";
import { ruleOnArrays, rulePrint } from "./rules.ts";
import type { Script, ScriptOptions } from "./script.ts";
import { numpySurface } from "./surface.ts";

/** What programs on arrays begin with. */
const opening = {
  lines: [
    "import numpy as np",
    'np.seterr(all="ignore")  # A contender that leaves the finite range says so itself.',
  ],
  maker: "lambda",
};

/**
 * The experiment as a program that needs NumPy alone.
 *
 * @throws RangeError where the spec asks for the reader's own table and there is none
 */
export function numpyScript(spec: Spec, options: ScriptOptions = {}): Script {
  const problem = problemOf(spec, options.table);
  const plans = planContenders(spec, groupsOf(problem));
  const rules = new RuleBook("numpy", plans);
  const notes = new Set<string>();
  const contenders = writeContenders(problem, plans, notes, (plan) => arraysContender(plan, rules));
  const features = featuresOf(problem, contenders).add("numpy");
  return programOf({
    spec,
    options,
    library: "NumPy",
    textOf: (module) => rules.textOf(module) ?? arraysModule(module, problem, contenders, features),
    features,
    notes,
  });
}

/** What a program on arrays has of its own besides rules: "experiment" and "problem". */
export function arraysModule(
  module: string,
  problem: Problem,
  contenders: readonly Contender[],
  features: ReadonlySet<string>,
): string | null {
  if (module === "experiment") return experimentModule(problem, contenders, features, opening);
  if (module !== "problem") return null;
  return problem.kind === "surface"
    ? numpySurface(problem.spec, features.has("hessian") || features.has("estimates"))
    : numpyNetwork(problem);
}

/** A contender that is written out on arrays. */
export function arraysContender(plan: Plan, rules: RuleBook): Contender {
  const { definition } = plan;
  const [made, print]: [Made, Print] =
    definition.kind === "rule"
      ? [ruleOnArrays(plan, definition, rules.of(definition)), rulePrint(definition, rules.of(definition))]
      : [methodMade(plan, definition), plainly(definition)];
  return {
    id: plan.id,
    made: withAddons(plan, made, "arrays", rules),
    edits: editsOf(plan, print, "o.groups"),
    asks: isAsking(plan),
  };
}
