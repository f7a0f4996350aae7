import type { Spec } from "../experiment/index.ts";
import { withAddons } from "./addons.ts";
import { type Contender, type Made, writeContenders } from "./contender.ts";
import { editsOf } from "./edits.ts";
import { experimentModule, featuresOf } from "./experiment.ts";
import { methodMade } from "./methods.ts";
import { difference, keywords, type Options, type Print, plainly } from "./options.ts";
import { isAsking, isRated, type Plan, planContenders } from "./plan.ts";
import { groupsOf, type Problem, problemOf } from "./problem.ts";
import { programOf } from "./program.ts";
import { call, type Layout, list } from "./python/layout.ts";
import { pythonString } from "./python/literal.ts";
import { RuleBook } from "./rule-book.ts";
import { constructorOf, ruleParts, rulePrint } from "./rules.ts";
import type { Script, ScriptOptions } from "./script.ts";
import { hasAutograd, torchSurface } from "./surface.ts";
import { torchNetwork } from "./torch-network.ts";
import { type TorchOptimizer, torchNotes, torchOptimizers } from "./torch-optimizers.ts";

/** What programs for PyTorch begin with. */
const opening = ["import torch", "torch.set_default_dtype(torch.float64)  # As the page computes."];

/** What they begin with where a method is written with NumPy. */
const openingOnArrays = ["import numpy as np", ...opening, 'np.seterr(all="ignore")'];

/**
 * The experiment as a program for PyTorch: gradients by autograd where they are ours, PyTorch's own optimizers where
 * they do the same, the others as optimizers of PyTorch's kind.
 *
 * @throws RangeError where the spec asks for the reader's own table and there is none
 */
export function torchScript(spec: Spec, options: ScriptOptions = {}): Script {
  const problem = problemOf(spec, options.table);
  const plans = planContenders(spec, groupsOf(problem));
  const rules = new RuleBook("torch", plans);
  const notes = new Set<string>();
  const contenders = writeContenders(problem, plans, notes, (plan) => torchContender(plan, rules, notes));
  const features = featuresOf(problem, contenders).add("torch");
  if (problem.kind === "surface" && hasAutograd(problem.spec)) features.add("autograd");
  return programOf({
    spec,
    options,
    library: "PyTorch",
    textOf: (module) => rules.textOf(module) ?? torchModule(module, problem, contenders, features),
    features,
    notes,
  });
}

/** What the program has of its own besides rules: "experiment" and "problem". */
function torchModule(
  module: string,
  problem: Problem,
  contenders: readonly Contender[],
  features: ReadonlySet<string>,
): string | null {
  if (module === "experiment") {
    const plain = features.has("autograd") && contenders.every(({ made }) => made.imports.length === 0);
    const lines = plain ? ["import torch"] : features.has("on_arrays") ? openingOnArrays : opening;
    return experimentModule(problem, contenders, features, { lines, maker: "lambda params" });
  }
  if (module !== "problem") return null;
  return problem.kind === "surface"
    ? torchSurface(problem.spec, features.has("hessian") || features.has("estimates"))
    : torchNetwork(problem);
}

function torchContender(plan: Plan, rules: RuleBook, notes: Set<string>): Contender {
  const own = ownOf(plan);
  const [made, print] = own ? [ownMade(plan, own), own.options] : writtenOut(plan, rules, notes);
  const native = own !== null || plan.definition.kind === "rule";
  return {
    id: plan.id,
    made: withAddons(plan, made, "tensors", rules, native),
    edits: editsOf(plan, print, "o.param_groups"),
    asks: isAsking(plan),
  };
}

/** PyTorch's own optimizer where it does the same. */
function ownOf({ definition, groups, ...plan }: Plan): TorchOptimizer | null {
  const own = torchOptimizers.get(definition.id);
  const fits =
    own &&
    Object.keys(definition.hyperparameters).every((name) => own.has.includes(name)) &&
    groups.every(({ history }) => own.fits(history, isRated(plan)));
  return fits ? own : null;
}

function ownMade(plan: Plan, own: TorchOptimizer): Made {
  const optimizer = call(
    `torch.optim.${own.name}`,
    argumentsOf(plan, (values) => withoutOff(own.options(values))),
  );
  const averages = plan.groups.some(({ history }) => own.averages?.(history));
  return averages
    ? {
        text: call("averaged", [optimizer]),
        imports: ["from tensors.averaged import averaged"],
        features: [],
      }
    : { text: optimizer, imports: [], features: [] };
}

/** What is off in every version of PyTorch unless it is asked for. */
const off: ReadonlySet<string> = new Set(
  ["momentum", "dampening", "weight_decay", "lr_decay", "initial_accumulator_value"]
    .map((name) => `${name}=0.0`)
    .concat("nesterov=False", "amsgrad=False"),
);

const withoutOff = (options: Options): Options =>
  Object.fromEntries(Object.entries(options).filter(([name, text]) => !off.has(`${name}=${text}`)));

function writtenOut(plan: Plan, rules: RuleBook, notes: Set<string>): [Made, Print] {
  const { definition } = plan;
  const note = torchNotes.get(definition.id);
  if (definition.kind === "rule") {
    if (note) notes.add(note);
    const rule = rules.of(definition);
    const print = rulePrint(definition, rule);
    const before = rule.every === null ? [rule.name] : [rule.name, pythonString(rule.every), "params"];
    return [
      { text: call(constructorOf(rule), argumentsOf(plan, print, before)), ...ruleParts(rule, "tensors") },
      print,
    ];
  }
  const method = methodMade(plan, definition);
  notes.add(note ?? `${definition.name} is written with NumPy: PyTorch has no such optimizer.`);
  const made = {
    text: call("OnArrays", ["params", method.text]),
    imports: [...method.imports, "from tensors.on_arrays import OnArrays"],
    features: [...method.features, "on_arrays"],
  };
  return [made, plainly(definition)];
}

/**
 * An optimizer's arguments: the first group's options for all, and what other groups have otherwise.
 *
 * @param before arguments that stand before the options
 */
function argumentsOf({ groups }: Plan, print: Print, before: readonly string[] = []): Layout[] {
  const all = print(groups[0].history[0]);
  const shared = [...before, ...keywords(all)];
  if (groups.length === 1) return ["params", ...shared];
  const dicts = groups.map(({ tensors, history }) => {
    const params = list(
      tensors.map((k) => `params[${k}]`),
      "params=",
    );
    return call("dict", [params, ...keywords(difference(all, print(history[0])))]);
  });
  return [list(dicts), ...shared];
}
