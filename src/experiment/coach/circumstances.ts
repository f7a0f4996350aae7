import { hasNoise } from "../surface/noise.ts";
import { surfaceRanges } from "../surface/spec.ts";
import type { Advice, Candidate } from "./rule.ts";
import type { CoachedRun } from "./run.ts";
import { inTwoDigits, words } from "./words.ts";

/** Shares of the mean gradient norm of a run that are tried as the deviation of noise. */
const shares = [0.05, 0.5];

/** Returns the advice to add noise to the gradient of all contenders, where there is none yet. */
export function noise(run: CoachedRun): Advice {
  const idea = "noise";
  if (run.kind === "network" || hasNoise(run.spec.noise)) return { idea, candidates: [] };
  const { gradNorm } = run.columns;
  const mean = gradNorm.reduce((sum, norm) => sum + norm, 0) / gradNorm.length;
  const deviations = shares.map((share) => inTwoDigits(share * mean));
  const isPossible = (value: number) => value > 0 && value <= surfaceRanges.noise.max;
  const candidates = deviations.filter(isPossible).map(
    (deviation): Candidate => ({
      label: `Add noise ${words(deviation)}`,
      change: (spec) => (spec.kind === "surface" ? { ...spec, noise: deviation } : spec),
    }),
  );
  return { idea, candidates };
}

/** Returns the advice to begin at another of the surface's starts, for all contenders. */
export function otherStart(run: CoachedRun): Advice {
  const idea = "another start";
  if (run.kind === "network") return { idea, candidates: [] };
  const [x, y] = run.spec.start;
  const others = run.surface.starts.filter((start) => start[0] !== x || start[1] !== y);
  const candidates = others.map(
    (start): Candidate => ({
      label: `Start at (${words(start[0])}, ${words(start[1])})`,
      change: (spec) => (spec.kind === "surface" ? { ...spec, start } : spec),
    }),
  );
  return { idea, candidates };
}
