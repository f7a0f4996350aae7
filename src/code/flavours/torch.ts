import type { TorchCounterpart } from "../../optim/conventions/counterpart.ts";
import { inPython } from "../../optim/define/in-python.ts";
import type { MethodDefinition, RuleDefinition } from "../../optim/index.ts";
import type { Made } from "../contender.ts";
import { fitting, printOf } from "../counterparts.ts";
import type { Flavour, WrittenOptimizer } from "../flavour.ts";
import { methodMade } from "../methods.ts";
import { difference, keywords, type Options, type Print, plainly } from "../options.ts";
import type { Plan } from "../plan.ts";
import { torchSurface } from "../problem/surface.ts";
import { torchArrays, torchLayers } from "../problem/torch-network.ts";
import { call, type Layout, list } from "../python/layout.ts";
import { pythonString } from "../python/literal.ts";
import type { Module } from "../python/module.ts";
import type { RuleBook } from "../rule-book.ts";
import { constructorOf, ruleParts, rulePrint } from "../rules.ts";

/**
 * Writes programs for PyTorch: gradients by autograd where they equal ours, PyTorch's optimizers where they make the
 * same steps, the others as subclasses of `torch.optim.Optimizer`.
 */
export const torch: Flavour = {
  library: "PyTorch",
  dialect: "torch",
  folder: "tensors",
  groups: "o.param_groups",
  maker: "lambda params",
  notes: [],
  notesInSingle: [
    "The training is in single precision, as on the page. PyTorch rounds within an update too, and adds in another " +
      "order, so that numbers differ from the page's in the last of their 7 digits, and from step to step more.",
  ],
  opening,
  surface: torchSurface,
  problems: "torch",
  arrays: torchArrays,
  layers: torchLayers,
  optimizer(plan, rules, notes) {
    const { definition } = plan;
    const known = inPython.get(definition.id)?.torch;
    const own = fitting(plan, known);
    if (own) return { made: ownMade(plan, own), print: printOf(definition, own), native: true };
    if (known?.otherwise) notes.add(known.otherwise);
    if (definition.kind === "rule") return ruleWritten(plan, definition, rules);
    if (!known) notes.add(`${definition.name} is written with NumPy: PyTorch has no such optimizer.`);
    return methodWritten(plan, definition);
  },
};

function opening(features: ReadonlySet<string>): Module {
  // A surface's start is a tensor of doubles whatever the default type.
  if (features.has("autograd") && features.has("bare")) return { imports: [], body: "" };
  const type = features.has("single") ? "torch.float32" : "torch.float64";
  const precision = `torch.set_default_dtype(${type})  # As the page computes.`;
  return features.has("on_arrays")
    ? { imports: ["import numpy as np", "import torch"], body: `${precision}\nnp.seterr(all="ignore")` }
    : { imports: ["import torch"], body: precision };
}

function ownMade(plan: Plan, own: TorchCounterpart): Made {
  const print = printOf(plan.definition, own);
  const optimizer = call(
    `torch.optim.${own.name}`,
    argumentsOf(plan, (values) => withoutOff(print(values))),
  );
  const averages = plan.groups.some(({ history }) => own.averages?.(history));
  return averages
    ? {
        text: call("averaged", [optimizer]),
        imports: ["import torch", "from tensors.averaged import averaged"],
        features: [],
      }
    : { text: optimizer, imports: ["import torch"], features: [] };
}

/** The options at values that are their defaults in every version of PyTorch, so they need not be written. */
const off: ReadonlySet<string> = new Set(
  ["momentum", "dampening", "weight_decay", "lr_decay", "initial_accumulator_value"]
    .map((name) => `${name}=0.0`)
    .concat("nesterov=False", "amsgrad=False"),
);

const withoutOff = (options: Options): Options =>
  Object.fromEntries(Object.entries(options).filter(([name, text]) => !off.has(`${name}=${text}`)));

function ruleWritten(plan: Plan, definition: RuleDefinition, rules: RuleBook): WrittenOptimizer {
  const rule = rules.of(definition);
  const print = rulePrint(definition, rule);
  const before = rule.every === null ? [rule.name] : [rule.name, pythonString(rule.every), "params"];
  const text = call(constructorOf(rule), argumentsOf(plan, print, before));
  return { made: { text, ...ruleParts(rule, "tensors") }, print, native: true };
}

function methodWritten(plan: Plan, definition: MethodDefinition): WrittenOptimizer {
  const method = methodMade(plan, definition);
  const made = {
    text: call("OnArrays", ["params", method.text]),
    imports: [...method.imports, "from tensors.on_arrays import OnArrays"],
    features: [...method.features, "on_arrays"],
  };
  return { made, print: plainly(definition), native: false };
}

/**
 * Returns an optimizer's arguments: the first group's options for all, and those in which other groups differ.
 *
 * @param before the arguments before the options
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
