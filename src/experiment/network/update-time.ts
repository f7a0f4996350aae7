import { layoutOf, tensorsOf } from "../../network/index.ts";
import { type Load, resolve, stepCostOf } from "../../optim/index.ts";
import { groupsIn, valuesFor } from "../groups.ts";
import type { Contender, Edit, RaceSpec } from "../race-spec.ts";
import { definitionOf } from "../values.ts";

/**
 * Returns a rough estimate of the microseconds that an update of the slowest contender takes, with its slowest values.
 *
 * @param sizes units of each layer @param samples of a gradient
 */
export function updateTimeOf(
  { contenders, edits }: Pick<RaceSpec, "contenders" | "edits">,
  sizes: readonly number[],
  samples: number,
  hasBias?: boolean,
): number {
  const load = loadOf(sizes, samples, hasBias);
  const costs = contenders.map((contender) => stepCostIn(contender, edits, load));
  return gradientTime(load) * Math.max(1, ...costs);
}

/**
 * Estimates a gradient's time: three passes of two operations a parameter and sample, doubled for evaluation, at 0.5
 * ns.
 */
const gradientTime = ({ parameters, samples }: Load): number => 1 + 0.006 * parameters * samples;

/** Returns the highest step cost of a contender, edits included. */
function stepCostIn(contender: Contender, edits: readonly Edit[], load: Load): number {
  const definition = definitionOf(contender);
  const given = new Map(Object.entries(contender.values));
  const costNow = () => {
    const values = Object.fromEntries(given);
    const costs = [[], ...groupsIn(values).map((group) => [group])].map((groups) =>
      stepCostOf(definition, resolve(definition, valuesFor(values, groups)), load),
    );
    return Math.max(...costs);
  };
  let most = costNow();
  for (const { slot, name, value } of edits) {
    if (slot !== contender.slot) continue;
    given.set(name, value);
    most = Math.max(most, costNow());
  }
  return most;
}

function loadOf(sizes: readonly number[], samples: number, hasBias?: boolean): Load {
  const { layers, size } = layoutOf(sizes, hasBias);
  return {
    shapes: tensorsOf(layers).map(({ shape }) => shape),
    parameters: size,
    samples,
    residuals: samples * sizes[sizes.length - 1],
  };
}
