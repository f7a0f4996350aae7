import { type AddonDefinition, equationsOf } from "../optim/index.ts";
import { scheduleFormulas } from "./schedule-formulas.ts";

/** What the addons that are no schedules do, in TeX. */
const stated: Readonly<Record<string, readonly string[]>> = {
  accumulate: [
    "g \\leftarrow \\frac{1}{k} \\sum_{i=1}^{k} g_i \\quad \\text{at every } k\\text{-th step; none between}",
  ],
  "clip-norm": [
    "g \\leftarrow g \\, \\min\\left(1, \\frac{\\lVert g\\rVert_{\\max}}{\\lVert g\\rVert + 10^{-6}}\\right)",
  ],
  "clip-value": ["g_i \\leftarrow \\max(-|g|_{\\max}, \\min(|g|_{\\max}, g_i))"],
  lookahead: [
    "\\text{at every } k\\text{-th step:} \\quad s &\\leftarrow s + \\alpha \\, (p - s)",
    "p &\\leftarrow s",
  ],
  sam: [
    "\\hat p &= p + \\rho \\, \\frac{g}{\\lVert g\\rVert + 10^{-12}}",
    "\\text{adaptive:} \\quad \\hat p &= p + \\rho \\, \\frac{p^2 \\, g}{\\lVert p \\, g\\rVert + 10^{-12}}",
    "g &\\leftarrow \\nabla f(\\hat p)",
  ],
  warmup: ["\\eta_t = \\eta \\, \\min\\left(1, f_0 + (1 - f_0) \\, \\frac{t}{W}\\right)"],
};

/** What schedules are said in, besides their own hyperparameters. */
const names = { base: { tex: "\\eta" }, rate: { tex: "\\eta_t" } } as const;

/** A line each; none where nothing is known of it. */
export function addonEquations({ id, hyperparameters }: AddonDefinition): readonly string[] {
  const rule = Object.hasOwn(scheduleFormulas, id) ? scheduleFormulas[id] : undefined;
  if (rule === undefined) return Object.hasOwn(stated, id) ? stated[id] : [];
  // Each name is given once, so that there is nothing that an arrow would have to tell from an equation.
  return equationsOf({ kind: "rule", rule, hyperparameters: { ...hyperparameters, ...names } }).map((line) =>
    line.replace("&\\leftarrow", "&="),
  );
}
