import { layoutOf, tensorsOf } from "../../network/index.ts";
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
  hasBias?: boolean,
): number {
  const load = loadOf(sizes, samples, hasBias);
  return gradientTime(load) * costliestStep(race, load);
}

/**
 * Estimates a gradient's time: three passes of two operations a parameter and sample, doubled for evaluation, at 0.5
 * ns.
 */
const gradientTime = ({ parameters, samples }: Load): number => 1 + 0.006 * parameters * samples;

function loadOf(sizes: readonly number[], samples: number, hasBias?: boolean): Load {
  const { layers, size } = layoutOf(sizes, hasBias);
  return {
    shapes: tensorsOf(layers).map(({ shape }) => shape),
    parameters: size,
    samples,
    residuals: samples * sizes[sizes.length - 1],
  };
}
