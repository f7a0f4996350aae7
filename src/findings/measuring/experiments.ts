import {
  decode,
  type NetworkSpec,
  type ProblemResult,
  type ProblemSpec,
  type Result,
  run,
  type Spec,
  type SurfaceSpec,
} from "../../experiment/index.ts";

/** Returns the experiment of a link. @throws RangeError where the link has a problem */
function specOf(link: string): Spec {
  const { spec, problems } = decode(link);
  if (problems.length > 0) throw new RangeError(`${link}: ${problems[0].field} ${problems[0].message}`);
  return spec;
}

/** Returns the experiment of a link to a surface. @throws RangeError for any other link */
export function surfaceOf(link: string): SurfaceSpec {
  const spec = specOf(link);
  if (spec.kind !== "surface") throw new RangeError(`${link} is not about a surface`);
  return spec;
}

/** Returns the experiment of a link to a network. @throws RangeError for any other link */
export function networkOf(link: string): NetworkSpec {
  const spec = specOf(link);
  if (spec.kind !== "network") throw new RangeError(`${link} is not about a network`);
  return spec;
}

/** Returns the experiment of a link to a problem. @throws RangeError for any other link */
export function problemOf(link: string): ProblemSpec {
  const spec = specOf(link);
  if (spec.kind !== "problem") throw new RangeError(`${link} is not about a problem`);
  return spec;
}

/** Runs a link to a problem; returns the run of each contender. */
export const problemRunsOf = (link: string): ProblemResult[] => run(problemOf(link));

/** Runs a link to a surface; returns the run of each contender. */
export const runsOf = (link: string): Result[] => run(surfaceOf(link));
