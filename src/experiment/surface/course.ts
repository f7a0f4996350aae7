import { type Landscape, landscapeOf } from "../../surfaces/index.ts";
import type { Course, Position, Recorder } from "../course.ts";
import { leaperFor } from "../leaper.ts";
import type { Objective } from "../objective.ts";
import { ColumnWriter } from "../recording/column-writer.ts";
import { type Goals, type Numbered, type SurfaceContext, surfaceColumns } from "../recording/columns.ts";
import { noValueThere } from "../status.ts";
import { chosenSurface } from "./chosen-surface.ts";
import { hasNoise, noiseByCoordinate } from "./noise.ts";
import type { SurfaceSpec } from "./spec.ts";

/** A trajectory over a surface, a point for each step. */
export interface SurfaceReport extends Numbered<typeof surfaceColumns> {}

/**
 * Returns the course of a surface's spec.
 *
 * @throws LanguageError or RangeError for a spec that `decode` would not give
 */
export function surfaceCourse(spec: SurfaceSpec): Course<SurfaceReport> {
  const surface = chosenSurface(spec.surface);
  const landscape = landscapeOf(surface);
  const goals = surface.minima.filter((minimum) => minimum.global).map((minimum) => minimum.at);
  return {
    objective: withHessian(landscape),
    leaper: (definition) => leaperFor(definition, landscape),
    start: Float64Array.from(spec.start),
    tensors: [{ from: 0, to: 2, shape: [2], groups: [] }],
    noise: deviationsOf(spec),
    tolerance: spec.tolerance,
    updateTime: 1,
    noValue: noValueThere,
    recorder: () => new SurfaceRecorder(goals),
  };
}

/** Returns the standard deviation of the noise in x and in y; null without noise. */
export const deviationsOf = ({ noise }: Pick<SurfaceSpec, "noise">): Float64Array | null =>
  hasNoise(noise) ? Float64Array.from(noiseByCoordinate(noise)) : null;

/** Adds the Hessian to an objective; the formulas are derived at its first use. */
function withHessian(landscape: Landscape): Objective {
  let hessian: Objective["hessian"] | null = null;
  return {
    size: landscape.size,
    lossAndGradient: (params, grads) => landscape.lossAndGradient(params, grads),
    get hessian() {
      hessian ??= landscape.hessian && matrixOf(landscape.hessian);
      return hessian ?? undefined;
    },
  };
}

function matrixOf(hessian: NonNullable<Landscape["hessian"]>): NonNullable<Objective["hessian"]> {
  const triangle = new Float64Array(3);
  return (params, out) => {
    hessian(params[0], params[1], triangle);
    const [dxx, dxy, dyy] = triangle;
    out[0] = dxx;
    out[1] = dxy;
    out[2] = dxy;
    out[3] = dyy;
  };
}

class SurfaceRecorder implements Recorder<SurfaceReport> {
  readonly #context: SurfaceContext;
  readonly #columns = new ColumnWriter(surfaceColumns);

  constructor(goals: Goals) {
    this.#context = { goals, gradsBefore: new Float64Array(2) };
  }

  begin(count: number): void {
    this.#columns.begin(count);
  }

  record(position: Position, step: number): void {
    this.#columns.write(position, this.#context, step);
    this.#context.gradsBefore.set(position.grads);
  }

  take(): SurfaceReport {
    return this.#columns.take();
  }
}
