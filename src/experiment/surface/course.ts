import { type Landscape, landscapeOf } from "../../surfaces/index.ts";
import type { Course, Position, Recorder } from "../course.ts";
import type { Objective } from "../objective.ts";
import { noValueThere } from "../status.ts";
import { chosenSurface } from "./chosen-surface.ts";
import type { SurfaceSpec } from "./spec.ts";

/** A way over a surface, a point a step. */
export interface SurfaceReport {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly loss: Float64Array;
  /** Of the exact gradient, without noise. */
  readonly gradNorm: Float64Array;
  /** Gradients asked for to come here, noisy ones or not. */
  readonly gradients: Float64Array;
  /** To the nearest known global minimum; NaN where none is known. */
  readonly distance: Float64Array;
}

/** @throws LanguageError or RangeError for a spec that `decode` would not give */
export function surfaceCourse(spec: SurfaceSpec): Course<SurfaceReport> {
  const surface = chosenSurface(spec.surface);
  const goals = surface.minima.filter((minimum) => minimum.global).map((minimum) => minimum.at);
  return {
    objective: withHessian(landscapeOf(surface)),
    start: Float64Array.from(spec.start),
    tensors: [{ from: 0, to: 2, shape: [2], groups: [] }],
    deviation: spec.noise,
    tolerance: spec.tolerance,
    work: 1,
    noValue: noValueThere,
    recorder: () => new SurfaceRecorder(goals),
  };
}

/** The second derivatives as a matrix; derived for those alone who ask for them. */
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

type Goal = readonly [number, number];

class SurfaceRecorder implements Recorder<SurfaceReport> {
  readonly #goals: readonly Goal[];
  #length = 0;
  #columns = newColumns(0);

  constructor(goals: readonly Goal[]) {
    this.#goals = goals;
  }

  begin(count: number): void {
    this.#length = 0;
    this.#columns = newColumns(count);
  }

  record({ params, loss, gradNorm, gradients }: Position): void {
    const i = this.#length;
    this.#length += 1;
    this.#columns.x[i] = params[0];
    this.#columns.y[i] = params[1];
    this.#columns.loss[i] = loss;
    this.#columns.gradNorm[i] = gradNorm;
    this.#columns.gradients[i] = gradients;
    this.#columns.distance[i] = this.#distance(params);
  }

  take(): SurfaceReport {
    const own = (column: Float64Array) => column.slice(0, this.#length);
    const { x, y, loss, gradNorm, gradients, distance } = this.#columns;
    return {
      x: own(x),
      y: own(y),
      loss: own(loss),
      gradNorm: own(gradNorm),
      gradients: own(gradients),
      distance: own(distance),
    };
  }

  #distance(params: Float64Array): number {
    let nearest = Number.POSITIVE_INFINITY;
    for (const [x, y] of this.#goals) {
      const dx = params[0] - x;
      const dy = params[1] - y;
      nearest = Math.min(nearest, Math.sqrt(dx * dx + dy * dy));
    }
    return this.#goals.length > 0 ? nearest : Number.NaN;
  }
}

const newColumns = (length: number): SurfaceReport => ({
  x: new Float64Array(length),
  y: new Float64Array(length),
  loss: new Float64Array(length),
  gradNorm: new Float64Array(length),
  gradients: new Float64Array(length),
  distance: new Float64Array(length),
});
