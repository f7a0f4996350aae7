import type { Numbers } from "../../optim/index.ts";
import { Random } from "../../random/random.ts";
import { numbered } from "../../random/seeds.ts";
import type { SettingsOf } from "../definition.ts";
import { type ProblemObjective, unmeasured } from "../objective.ts";
import { problemStreams } from "../streams.ts";
import noise from "./noise.ts";

/** Makes the loss ξ·w of a batch, with normal numbers ξ that each step draws. Its mean over all batches is 0. */
export default function makeNoise(
  settings: SettingsOf<typeof noise.settings>,
  seed: number,
): ProblemObjective {
  const { weights, groups } = settings;
  const streams = problemStreams(seed);
  const deviations = [settings.noise, settings.second].slice(0, groups);
  const ends = [0, Math.ceil(weights / groups), weights].slice(0, groups).concat(weights);
  const drawn = new Float64Array(weights);
  const parts = new Float64Array(groups);
  let drawnFor = -1;
  const draw = (step: number): void => {
    if (step === drawnFor) return;
    const random = new Random(numbered(streams.batches, step));
    for (const [g, deviation] of deviations.entries())
      for (let i = ends[g]; i < ends[g + 1]; i++) drawn[i] = deviation * random.normal();
    drawnFor = step;
  };
  return {
    size: weights,
    tensors: deviations.map((_, g) => ({
      name: `group ${g + 1}`,
      from: ends[g],
      to: ends[g + 1],
      shape: [ends[g + 1] - ends[g]],
    })),
    start: new Float64Array(weights).fill(settings.start),
    lossAndGradient(params, grads, step) {
      draw(step);
      let loss = 0;
      for (let i = 0; i < weights; i++) {
        loss += drawn[i] * params[i];
        grads[i] = drawn[i];
      }
      return loss;
    },
    updateTime: noise.updateTime(settings),
    parts: deviations.map((weight, g) => ({ name: `${g + 1}`, weight })),
    parameterOf: (group) => ends[group],
    evaluate(params) {
      for (let g = 0; g < groups; g++) parts[g] = rootMeanSquare(params, ends[g], ends[g + 1]);
      return { train: { loss: 0, accuracy: Number.NaN }, test: unmeasured, parts };
    },
  };
}

function rootMeanSquare(params: Numbers, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += params[i] * params[i];
  return Math.sqrt(sum / (to - from));
}
