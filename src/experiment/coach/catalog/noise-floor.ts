import { told } from "../../../words/told.ts";
import { meanVariance } from "../../surface/noise.ts";
import { addon, multiplied, smallerRate } from "../candidates.ts";
import { gradientAtEnd, normOf } from "../gradient.ts";
import { excessOf, hasArrived, lateFall, meanOf } from "../progress.ts";
import { defineCoachRule } from "../rule.ts";
import type { CoachedRun, NetworkRun } from "../run.ts";
import { words } from "../words.ts";

/** The largest fall from the third quarter of a run to its last, as a share: noise alone moves the mean by less. */
const mostFall = { surface: 0.3, network: 0.05, problem: 0.3 } as const;

const sentences = {
  surface:
    "Noise keeps the loss {excess} above the minimum: the noise in the gradient is {noise}, and the gradient norm {gradient}.",
  network:
    "The noise of the batches keeps the loss at {excess}: the noise in the gradient is {noise}, and the gradient norm {gradient}.",
  problem:
    "Noise keeps the loss at {excess}: the noise in the gradient is {noise}, and the gradient norm {gradient}.",
} as const;

/**
 * It no longer falls, and the noise of its gradients is as large as the gradient: steps lead up as often as down. With a
 * constant rate the loss then stays at a height that grows with the rate: lr·σ²/(2(2 − lr·λ)) a coordinate for gradient
 * descent on a parabola (Mandt, Hoffman & Blei 2017, arXiv:1704.04289; Liu, Ziyin & Ueda 2021, arXiv:2012.03636).
 */
export default defineCoachRule({
  id: "noise-floor",
  name: "Noise floor",
  rank: 41,
  find: (run) => {
    if (!run.isOver || run.steps < 20 || hasArrived(run) || !(Math.abs(lateFall(run)) < mostFall[run.kind]))
      return null;
    const { noise, gradient } = sizesIn(run);
    return noise > 0 && gradient <= noise ? { noise, gradient, excess: excessOf(run) } : null;
  },
  say: ({ noise, gradient, excess }, run) =>
    told(sentences[run.kind], { excess: words(excess), noise: words(noise), gradient: words(gradient) }),
  advise: (_, run) => [addon(run, "cosine", told("cosine annealing")), smallerRate(run), ...larger(run)],
});

const larger = (run: CoachedRun) =>
  run.values.momentum > 0 ? [multiplied(run, "momentum", [0.5], told("less momentum"))] : [];

/** The root mean square of the length of the noise, and of the gradient norm. */
interface Sizes {
  readonly noise: number;
  readonly gradient: number;
}

/** The sizes in a run whose gradients have no noise, or where the exact gradient is not known. */
const without: Sizes = { noise: 0, gradient: Number.POSITIVE_INFINITY };

function sizesIn(run: CoachedRun): Sizes {
  switch (run.kind) {
    case "surface":
      return ofNoise(2 * meanVariance(run.spec.noise), run);
    case "network":
      return ofBatches(run);
    case "problem": {
      const { noise } = run.whole();
      return noise
        ? ofNoise(
            noise.reduce((sum, one) => sum + one * one, 0),
            run,
          )
        : without;
    }
  }
}

/** Returns the sizes where noise of a known variance is added to the exact gradient, in the last quarter. */
function ofNoise(variance: number, { columns: { gradNorm } }: CoachedRun): Sizes {
  const squares = gradNorm.map((norm) => norm * norm);
  return { noise: Math.sqrt(variance), gradient: Math.sqrt(meanOf(squares, 0.75, 1)) };
}

/** Returns the same of batches: the mean square of their gradients exceeds that of all samples by that of their noise. */
function ofBatches(run: NetworkRun): Sizes {
  const { spec, columns } = run;
  const end = spec.batch === 0 ? null : gradientAtEnd(run);
  if (!end) return without;
  const gradient = normOf(end.grads);
  const square = meanOf(
    columns.gradNorm.map((norm) => norm * norm),
    0.75,
    1,
  );
  return { noise: Math.sqrt(Math.max(0, square - gradient ** 2)), gradient };
}
