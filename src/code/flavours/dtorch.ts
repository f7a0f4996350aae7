import { inPython } from "../../optim/define/in-python.ts";
import { fitting, printOf } from "../counterparts.ts";
import type { Flavour } from "../flavour.ts";
import { keywords } from "../options.ts";
import { call, list } from "../python/layout.ts";
import { numpy } from "./numpy.ts";

/**
 * Writes programs for dtorch: its optimizers where they can be made to do what they document, the others as rules on
 * the arrays of its parameters.
 */
export const dtorch: Flavour = {
  ...numpy,
  library: "NumPy and dtorch",
  notes: [
    "dtorch has no derivatives of most functions that surfaces are made of, so gradients are computed with NumPy and " +
      "set on its parameters. It takes no integers as hyperparameters: all of them are floats here. Its counter t " +
      "advances even if a gradient is missing; here none is.",
  ],
  notesInSingle: [
    ...numpy.notesInSingle,
    "dtorch does not document a precision: the state of its own optimizers may be double.",
  ],
  optimizer(plan, rules, notes) {
    const own = fitting(plan, inPython.get(plan.definition.id)?.dtorch);
    if (!own) {
      notes.add(`${plan.title} is written out on arrays, as no optimizer of dtorch makes the same steps.`);
      return numpy.optimizer(plan, rules, notes);
    }
    for (const { history } of plan.groups) for (const remark of own.remarks(history[0])) notes.add(remark);
    const print = printOf(plan.definition, own);
    const [group, module] = own.group;
    const groups = plan.groups.map(({ tensors, history }) => {
      const params =
        plan.groups.length === 1 ? "params" : `[${tensors.map((k) => `params[${k}]`).join(", ")}]`;
      return call(group, [params, ...keywords(print(history[0]))]);
    });
    const made = {
      text: call("Dtorch", [own.name, list(groups, "lambda params: ")]),
      imports: [
        "from dtorch_own.optimizer import Dtorch",
        `from dtorch.optim import ${own.name}`,
        `from ${module} import ${group}`,
      ],
      features: [],
    };
    return { made, print, native: false };
  },
};
