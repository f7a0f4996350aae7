import { told } from "../../../words/told.ts";
import { multiplied, setTo, smallerRate } from "../candidates.ts";
import { defineCoachRule } from "../rule.ts";
import { stabilityOf } from "../stability.ts";
import { words } from "../words.ts";

/** A spike is so many times as high as the lowest loss before it, and at least this share of the first. */
const least = { times: 100, ofFirst: 0.01 } as const;
/** The values of eps that are tried. */
const larger = [1e-4, 1e-3, 1e-2];

/**
 * Gradients become small and the second moment forgets the large ones, so that the preconditioned sharpness passes its
 * limit; then the loss rises (Bai et al. 2026, arXiv:2506.04805).
 */
export default defineCoachRule({
  id: "adam-spike",
  name: "Loss spike",
  rank: 35,
  chart: "preconditioned",
  find: (run) => {
    const stability = stabilityOf(run);
    if (!stability?.preconditioned) return null;
    const { all } = stability;
    const crossing = all.find(({ ratio }, i) => i > 0 && ratio > 1 && all[i - 1].ratio <= 1);
    if (!crossing) return null;
    const { loss } = run.columns;
    let [low, top] = [crossing.step, crossing.step];
    for (let step = crossing.step, lowest = step; step < loss.length; step++) {
      if (loss[step] < loss[lowest]) lowest = step;
      if (loss[step] - loss[lowest] > loss[top] - loss[low]) [low, top] = [lowest, step];
    }
    const floor = run.floor ?? 0;
    const isSpike =
      loss[top] - floor >= least.times * (loss[low] - floor) &&
      loss[top] - floor >= least.ofFirst * (loss[0] - floor);
    if (!isSpike) return null;
    return {
      crossing: crossing.step,
      value: crossing.value,
      limit: crossing.limit,
      low: loss[low],
      step: top,
      high: loss[top],
    };
  },
  say: ({ crossing, value, limit, low, step, high }) =>
    told(
      "Spiked: as gradients became small, the second moment forgot the large ones. The preconditioned sharpness passed its limit at step {crossing} ({value} > {limit}), and the loss rose from {low} to {high} by step {step} (Bai et al. 2026).",
      {
        crossing: String(crossing),
        value: words(value, 4),
        limit: words(limit, 4),
        low: words(low, 2),
        high: words(high),
        step: String(step),
      },
    ),
  advise: (_, run) => [
    {
      idea: told("a larger eps"),
      candidates: larger.flatMap((eps) => (eps > run.values.eps ? setTo(run, "eps", eps) : [])),
    },
    multiplied(run, "beta2", [0.99, 0.9], told("a smaller beta 2")),
    smallerRate(run),
  ],
});
