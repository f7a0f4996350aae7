import type { Flavour } from "../flavour.ts";
import { methodMade } from "../methods.ts";
import { plainly } from "../options.ts";
import { numpyArrays, numpyLayers } from "../problem/numpy-network.ts";
import { numpySurface } from "../problem/surface.ts";
import { ruleOnArrays, rulePrint } from "../rules.ts";

/** Writes programs that need only NumPy. */
export const numpy: Flavour = {
  library: "NumPy",
  dialect: "numpy",
  folder: "arrays",
  groups: "o.groups",
  maker: "lambda",
  notes: [],
  notesInSingle: [
    "The network computes in single precision, as the page does. An update is computed from single numbers, and new " +
      "parameters and state are rounded to single; NumPy 1 rounds within an update too.",
  ],
  opening: () => ({
    imports: ["import numpy as np"],
    body: 'np.seterr(all="ignore")  # A contender that leaves the finite range says so itself.',
  }),
  surface: numpySurface,
  problems: "numpy",
  arrays: numpyArrays,
  layers: numpyLayers,
  optimizer(plan, rules) {
    const { definition } = plan;
    if (definition.kind === "method")
      return { made: methodMade(plan, definition), print: plainly(definition), native: false };
    const rule = rules.of(definition);
    return { made: ruleOnArrays(plan, definition, rule), print: rulePrint(definition, rule), native: false };
  },
};
