import { told } from "../../words/told.ts";
import { hasNoise } from "../surface/noise.ts";
import { surfaceRanges } from "../surface/spec.ts";
import type { Advice, Candidate } from "./rule.ts";
import type { CoachedRun } from "./run.ts";
import { diagonalOf } from "./shape.ts";
import { inTwoDigits, words } from "./words.ts";

/** Shares of the mean gradient norm of a run that are tried as the deviation of noise. */
const shares = [0.05, 0.5];

/** Returns the advice to add noise to the gradient of all contenders, where there is none yet. */
export function noise(run: CoachedRun): Advice {
  const idea = told("noise");
  if (run.kind !== "surface" || hasNoise(run.spec.noise)) return { idea, candidates: [] };
  const { gradNorm } = run.columns;
  const mean = gradNorm.reduce((sum, norm) => sum + norm, 0) / gradNorm.length;
  const deviations = shares.map((share) => inTwoDigits(share * mean));
  const isPossible = (value: number) => value > 0 && value <= surfaceRanges.noise.max;
  const candidates = deviations.filter(isPossible).map(
    (deviation): Candidate => ({
      label: told("Add noise {deviation}", { deviation: words(deviation) }),
      change: (spec) => (spec.kind === "surface" ? { ...spec, noise: deviation } : spec),
    }),
  );
  return { idea, candidates };
}

/** Lengths, as shares of the diagonal of the domain, by which a start is moved. */
const moves = [0.02, 0.1];

/** Returns the advice to begin a little beside the start, along a unit vector, for all contenders. */
export function startBeside(run: CoachedRun, [dx, dy]: readonly [number, number]): Advice {
  const idea = told("a start beside it");
  if (run.kind !== "surface") return { idea, candidates: [] };
  const [x, y] = run.spec.start;
  const { domain } = run.surface;
  const isInside = ([x, y]: readonly [number, number]) =>
    x >= domain.x[0] && x <= domain.x[1] && y >= domain.y[0] && y <= domain.y[1];
  const candidates = moves.flatMap((share): Candidate[] => {
    const length = inTwoDigits(share * diagonalOf(run));
    const both = [1, -1].map(
      (sign) => [x + inTwoDigits(sign * length * dx), y + inTwoDigits(sign * length * dy)] as const,
    );
    const start = both.find(isInside);
    return start ? [startAt(start)] : [];
  });
  return { idea, candidates };
}

/** Returns the advice to begin at another of the surface's starts, for all contenders. */
export function otherStart(run: CoachedRun): Advice {
  const idea = told("another start");
  if (run.kind !== "surface") return { idea, candidates: [] };
  const [x, y] = run.spec.start;
  const others = run.surface.starts.filter((start) => start[0] !== x || start[1] !== y);
  return { idea, candidates: others.map(startAt) };
}

const startAt = (start: readonly [number, number]): Candidate => ({
  label: told("Start at ({x}, {y})", { x: words(start[0]), y: words(start[1]) }),
  change: (spec) => (spec.kind === "surface" ? { ...spec, start } : spec),
});
