import type { Problem } from "./problem.ts";
import { float } from "./python/literal.ts";

/** The numbers of an experiment that stand at its script's beginning. */
export function constantLines(problem: Problem): string {
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
  return lines.join("\n");
}
