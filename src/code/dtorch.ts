import type { Spec } from "../experiment/index.ts";
import { withAddons } from "./addons.ts";
import { type Contender, writeContenders } from "./contender.ts";
import { dtorchOptimizers } from "./dtorch-optimizers.ts";
import { editsOf } from "./edits.ts";
import { featuresOf } from "./experiment.ts";
import { arraysContender, arraysModule } from "./numpy.ts";
import { keywords } from "./options.ts";
import { isAsking, isRated, type Plan, planContenders } from "./plan.ts";
import { groupsOf, problemOf } from "./problem.ts";
import { programOf } from "./program.ts";
import { call, list } from "./python/layout.ts";
import { RuleBook } from "./rule-book.ts";
import type { Script, ScriptOptions } from "./script.ts";

/** What holds of every script of this flavour. */
const general =
  "dtorch has no derivatives of most functions that surfaces are made of, so gradients are computed with NumPy and " +
  "handed to its parameters. It takes no integers for hyperparameters: all of them are floats here. Its counter t " +
  "advances though a gradient is missing; here none ever is.";

/**
 * The experiment as a program for dtorch: its own optimizers where they can be made to do what they document, the
 * others as rules on the arrays of its parameters.
 *
 * @throws RangeError where the spec asks for the reader's own table and there is none
 */
export function dtorchScript(spec: Spec, options: ScriptOptions = {}): Script {
  const problem = problemOf(spec, options.table);
  const plans = planContenders(spec, groupsOf(problem));
  const rules = new RuleBook("numpy", plans);
  const notes = new Set<string>();
  const contenders = writeContenders(problem, plans, notes, (plan) => dtorchContender(plan, rules, notes));
  notes.add(general);
  const features = featuresOf(problem, contenders).add("numpy");
  return programOf({
    spec,
    options,
    library: "NumPy and dtorch",
    textOf: (module) => rules.textOf(module) ?? arraysModule(module, problem, contenders, features),
    features,
    notes,
  });
}

function dtorchContender(plan: Plan, rules: RuleBook, notes: Set<string>): Contender {
  const own = dtorchOptimizers.get(plan.definition.id);
  const fits =
    own &&
    Object.keys(plan.definition.hyperparameters).every((name) => own.has.includes(name)) &&
    plan.groups.every(({ history }) => own.fits(history, isRated(plan)));
  if (!fits) {
    notes.add(`${plan.title} is written out on arrays: dtorch has no optimizer that could be made to do it.`);
    return arraysContender(plan, rules);
  }
  for (const { history } of plan.groups) for (const note of own.notes(history[0])) notes.add(note);
  const groups = plan.groups.map(({ tensors, history }) => {
    const params = plan.groups.length === 1 ? "params" : `[${tensors.map((k) => `params[${k}]`).join(", ")}]`;
    return call(own.group, [params, ...keywords(own.options(history[0]))]);
  });
  const made = {
    text: call("Dtorch", [own.name, list(groups, "lambda params: ")]),
    imports: [
      "from dtorch_own.optimizer import Dtorch",
      `from dtorch.optim import ${own.name}`,
      own.groupImport,
    ],
    features: [],
  };
  return {
    id: plan.id,
    made: withAddons(plan, made, "arrays", rules),
    edits: editsOf(plan, own.options, "o.groups"),
    asks: isAsking(plan),
  };
}
