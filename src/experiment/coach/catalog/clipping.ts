import { told } from "../../../words/told.ts";
import { withoutAddon } from "../../changes/contender-changes.ts";
import { hasNoise } from "../../surface/noise.ts";
import { optimizerOf } from "../../values.ts";
import { setTo } from "../candidates.ts";
import { takesRecorded } from "../gradient.ts";
import { hasArrived, meanOf } from "../progress.ts";
import { defineCoachRule } from "../rule.ts";
import type { CoachedRun } from "../run.ts";
import { inPercent, inTwoDigits, words } from "../words.ts";

/** The least share of steps that are clipped. */
const always = 0.95;
/** Factors of the mean gradient norm that are tried as the bound. */
const factors = [1, 3];

/**
 * Clipping shortens all but a few of its gradients: the steps have nearly the same length, and lr times the bound decides
 * it. An optimizer that divides by the gradient's size hardly notices.
 */
export default defineCoachRule({
  id: "clipping",
  name: "Clipping",
  rank: 24,
  find: (run) => {
    const clip = clipIn(run);
    const dividesByItself = ["adaptive", "sign"].includes(optimizerOf(run.contender).family);
    if (!clip || dividesByItself || !takesRecorded(run)) return null;
    if (!run.isOver || run.steps < 5 || hasArrived(run)) return null;
    if (isNoisy(run)) return null;
    const { gradNorm } = run.columns;
    let clipped = 0;
    for (let step = 0; step < run.steps; step++) if (gradNorm[step] > clip.longest) clipped += 1;
    const share = clipped / run.steps;
    return share >= always ? { ...clip, share, norm: meanOf(gradNorm, 0, 1) } : null;
  },
  say: ({ share, bound, norm }) =>
    told(
      "Clipping to {bound} shortened {share} of the gradients, whose mean norm is {norm}: the bound decides the length of the steps.",
      { bound: words(bound), share: inPercent(share), norm: words(norm) },
    ),
  advise: ({ id, name, norm }, run) => [
    {
      idea: told("a higher bound"),
      candidates: factors.flatMap((factor) => setTo(run, name, inTwoDigits(factor * norm))),
    },
    {
      idea: told("no clipping"),
      candidates: [{ label: told("Remove clipping"), change: (spec) => withoutAddon(spec, run.slot, id) }],
    },
  ],
});

/** Says whether noise is added to the gradients whose norms are recorded. */
const isNoisy = (run: CoachedRun): boolean =>
  run.kind === "surface" ? hasNoise(run.spec.noise) : run.kind === "problem" && run.whole().noise !== null;

/** Returns a contender's clipping, and the norm beyond which a gradient is certainly clipped; null where it has none. */
function clipIn(run: CoachedRun) {
  const { addons = [] } = run.contender;
  const size = run.kind === "surface" ? 2 : run.columns.params.length;
  for (const [id, setting, factor] of [
    ["clip-norm", "maxNorm", 1],
    // A vector of this norm has a component beyond the bound.
    ["clip-value", "clipValue", Math.sqrt(size)],
  ] as const) {
    const name = `${id}.${setting}`;
    const bound = run.values[name];
    if (addons.includes(id)) return { id, name, bound, longest: factor * bound };
  }
  return null;
}
