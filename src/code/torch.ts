import type { Table } from "../datasets/index.ts";
import type { Spec } from "../experiment/index.ts";
import { figureTitle } from "../figure/title.ts";
import type { Values } from "../optim/index.ts";
import { constantLines } from "./constants.ts";
import {
  call,
  difference,
  editsText,
  Inexpressible,
  keywords,
  type Options,
  plainOptions,
  runs,
} from "./contenders.ts";
import { header } from "./header.ts";
import { standardImports } from "./imports.ts";
import { piece } from "./pieces.ts";
import { type Plan, planContenders } from "./plan.ts";
import { draws, groupsOf, problemOf } from "./problem.ts";
import { torch } from "./python/dialect.ts";
import { pythonString } from "./python/literal.ts";
import { RuleBook } from "./rule-book.ts";
import type { Script } from "./script.ts";
import { torchOptimizers } from "./torch-optimizers.ts";
import { torchProblem } from "./torch-problem.ts";

/**
 * The experiment as a program for PyTorch: gradients by autograd, PyTorch's own optimizers where their convention is
 * the same, the others as optimizers of PyTorch's kind.
 *
 * @param table the rows where they are the reader's own
 * @throws RangeError where those are missing
 */
export function torchScript(spec: Spec, table?: Table): Script {
  const problem = problemOf(spec, table);
  const rules = new RuleBook(torch);
  const { texts, notes } = runs(planContenders(spec, groupsOf(problem)), (plan) => runText(plan, rules));
  const parts = [
    header(spec, figureTitle(spec), "PyTorch", notes),
    [
      ...standardImports(problem),
      "import torch",
      ...(problem.kind === "network" ? ["import torch.nn.functional as F"] : []),
      "",
      "# The page computes with 64 bits.",
      "torch.set_default_dtype(torch.float64)",
    ].join("\n"),
    constantLines(problem),
    ...(draws(problem) ? [piece("random")] : []),
    ...torchProblem(problem),
    ...(rules.rules.length > 0 ? [...rules.rules.map(({ text }) => text), piece("rule.torch")] : []),
    piece("run.torch"),
    texts.join("\n"),
  ];
  return { text: `${parts.join("\n\n\n")}\n`, notes };
}

function runText(plan: Plan, rules: RuleBook): string {
  const { definition, groups } = plan;
  if (plan.addons.length > 0)
    throw new Inexpressible("what goes round it has not been written in Python yet.");
  const own = torchOptimizers.get(definition.id);
  if (own && groups.every(({ history }) => own.fits(history)))
    return call("run", [
      pythonString(plan.id),
      `lambda params: torch.optim.${own.name}(${groupsText(plan, own.options)})`,
      ...editsText(plan, own.options),
    ]);
  const rule = rules.of(definition);
  return call("run", [
    pythonString(plan.id),
    `lambda params: Rule(${groupsText(plan, plainOptions, rule.name)})`,
    ...editsText(plan, plainOptions),
  ]);
}

/** An optimizer's arguments: the first group's options for all, and what other groups have otherwise. */
function groupsText({ groups }: Plan, options: (values: Values) => Options, rule?: string): string {
  const all = options(groups[0].values);
  const shared = [...(rule ? [rule] : []), keywords(all)].join(", ");
  if (groups.length === 1) return `params, ${shared}`;
  const lines = groups.map(({ tensors, values }) => {
    const own = keywords(difference(all, options(values)));
    return `    dict(params=[${tensors.map((k) => `params[${k}]`).join(", ")}]${own && `, ${own}`}),`;
  });
  return `[\n${lines.join("\n")}\n], ${shared}`;
}
