import { layoutOf } from "../../network/index.ts";
import type { Load } from "../../optim/index.ts";
import { costliestStep } from "../costliest-step.ts";
import type { RaceSpec } from "../race-spec.ts";

/**
 * Returns a rough estimate of the microseconds that an update of the slowest contender takes, with its slowest values.
 *
 * @param sizes units of each layer @param samples of a gradient
 */
export function updateTimeOf(
  race: Pick<RaceSpec, "contenders" | "edits">,
  sizes: readonly number[],
  samples: number,
): number {
  const load = loadOf(sizes, samples);
  return gradientTime(load) * costliestStep(race, load);
}

/**
 * Estimates a gradient's time: three passes of two operations a parameter and sample, doubled for evaluation, at 0.5
 * ns.
 */
const gradientTime = ({ parameters, samples }: Load): number => 1 + 0.006 * parameters * samples;

function loadOf(sizes: readonly number[], samples: number): Load {
  const { layers, size } = layoutOf(sizes);
  return {
    shapes: layers.flatMap(({ inputs, outputs }) => [[outputs, inputs], [outputs]]),
    parameters: size,
    samples,
    residuals: samples * sizes[sizes.length - 1],
  };
}
