import { type Problem, signsSeed } from "./problem.ts";
import { float } from "./python/literal.ts";

/**
 * The numbers of an experiment that stand at its script's beginning.
 *
 * @param estimates whether curvature is estimated, by random signs
 */
export function constantLines(problem: Problem, estimates: boolean): string {
  const { spec } = problem;
  const lines = [`STEPS = ${spec.steps}`];
  if (problem.kind === "surface") {
    const { tolerance, noise, seed } = problem.spec;
    lines.push(
      `TOLERANCE = ${float(tolerance)}  # A contender stops at a gradient as short as this; 0 for never.`,
    );
    if (noise > 0) lines.push(`NOISE = ${float(noise)}  # Standard deviation.`, `SEED = ${seed}`);
  } else {
    lines.push("TOLERANCE = 0.0  # A contender stops at a gradient as short as this; 0 for never.");
    if (problem.batch !== null) lines.push(`BATCH = ${problem.batch}`, `BATCH_SEED = ${problem.batchSeed}`);
  }
  if (estimates) lines.push(`SIGNS_SEED = ${signsSeed(problem)}`);
  return lines.join("\n");
}
