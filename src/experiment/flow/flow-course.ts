import type { Table } from "../../datasets/index.ts";
import { landscapeOf } from "../../surfaces/index.ts";
import { networkCourse } from "../network/course.ts";
import { splitFor } from "../network/data.ts";
import type { NetworkSpec } from "../network/spec.ts";
import type { Spec } from "../spec.ts";
import { chosenSurface } from "../surface/chosen-surface.ts";
import type { SurfaceSpec } from "../surface/spec.ts";
import type { CentralEnd } from "./central/central-flow.ts";
import type { CurvedObjective } from "./central/curved-objective.ts";
import { mostParameters } from "./central/limits.ts";
import { networkObjective } from "./central/network-objective.ts";
import { surfaceObjective } from "./central/surface-objective.ts";
import { centralRun, type FlowRun, gradientRun } from "./flow-run.ts";
import { type FlowKind, type FlowRefusal, flowSlot } from "./flow-slot.ts";
import { flowTimes } from "./flow-time.ts";
import type { FlowEnd } from "./gradient-flow.ts";

/** The reason why a flow goes no further: `work` where more would take minutes. */
export type FlowCourseEnd = FlowEnd | CentralEnd | "work";

/** A flow's prediction at a step of gradient descent. */
export interface FlowRow {
  readonly step: number;
  /** The loss; of the central flow, the mean loss of the oscillating iterates. */
  readonly loss: number;
  readonly sharpness: number;
  /** The number of directions in which iterates oscillate; 0 for the gradient flow. */
  readonly directions: number;
  /** The point on a surface; NaN for a network. */
  readonly x: number;
  readonly y: number;
}

/** Rows at most: of a surface, where each is a point of a path, and of a network; a problem has no flow. */
const mostRows = { surface: 2048, network: 512, problem: 1 } as const;
/** Microseconds of work on a network's flow, by a rough estimate. */
const budget = 240e6;

/** A problem on which a flow is computed. */
interface Subject {
  readonly objective: CurvedObjective;
  readonly start: ArrayLike<number>;
  /** Passes over a network's samples at most. */
  readonly most: number;
  readonly passes: () => number;
}

/** Integrates a flow beside a contender's steps, and predicts loss and sharpness at some of them. */
export class FlowCourse {
  /** The contender that the flow is of; null where there is none. */
  readonly slot: number | null;
  readonly refusal: FlowRefusal | null;
  /** Set where it stands still or has ended before the last step. */
  end: FlowCourseEnd | null = null;
  /** True where no row is left. */
  done = false;
  /** The gradient flow's time after each step. */
  readonly times: Float64Array | null = null;
  readonly #subject: Subject | null = null;
  readonly #run: FlowRun | null = null;
  readonly #steps: number;
  readonly #every: number;
  readonly #point: Float64Array;
  readonly #grads: Float64Array;
  #next = 0;

  /**
   * @param preferred the slot of the contender that it is of, where that has one
   * @param own the reader's own table, where the spec asks for one
   */
  constructor(spec: Spec, kind: FlowKind, preferred: number, own?: Table, most?: number) {
    const { slot, refusal } = flowSlot(spec, kind, preferred);
    this.#steps = spec.steps;
    this.#every = Math.max(1, Math.ceil(spec.steps / mostRows[spec.kind]));
    const subject = slot === null ? null : subjectOf(spec, kind, own, most);
    this.slot = typeof subject === "string" ? null : slot;
    this.refusal = typeof subject === "string" ? subject : refusal;
    this.done = !subject || typeof subject === "string";
    const size = subject && typeof subject !== "string" ? subject.objective.size : 0;
    this.#point = new Float64Array(size);
    this.#grads = new Float64Array(size);
    if (slot === null || !subject || typeof subject === "string") return;
    this.times = flowTimes(spec, slot);
    const times = this.times ?? new Float64Array(spec.steps + 1);
    this.#subject = subject;
    this.#run =
      kind === "central"
        ? centralRun(subject.objective, subject.start, times[1])
        : gradientRun(subject.objective, subject.start, times[spec.steps], spec.kind === "network");
  }

  /** Makes a step of the integration, or computes a row. @returns null where there is no row yet, or none is left */
  next(): FlowRow | null {
    const [run, subject, times] = [this.#run, this.#subject, this.times];
    if (this.done || !run || !subject || !times) return null;
    if (subject.passes() > subject.most) this.#stop("work");
    else if (run.reach(times[this.#next], this.#point)) return this.#row(run, subject);
    else if (run.end && run.end !== "stationary" && run.end !== "time") this.#stop(run.end);
    return null;
  }

  #stop(end: FlowCourseEnd): void {
    this.end = end;
    this.done = true;
  }

  #row(run: FlowRun, { objective }: Subject): FlowRow {
    const step = this.#next;
    this.end = run.end === "time" ? null : run.end;
    this.done = step === this.#steps;
    this.#next = Math.min(this.#steps, step + this.#every);
    const [x, y] = this.#point.length === 2 ? this.#point : [Number.NaN, Number.NaN];
    const loss = objective.lossAndGradient(this.#point, this.#grads) + run.raise;
    const sharpness = objective.sharpness(this.#point);
    return { step, loss, sharpness, directions: run.directions, x, y };
  }
}

/** Returns what a flow is computed on, or why it is not. */
function subjectOf(
  spec: Spec,
  kind: FlowKind,
  own: Table | undefined,
  most: number | undefined,
): Subject | FlowRefusal {
  switch (spec.kind) {
    case "surface":
      return surfaceSubject(spec, kind);
    case "network":
      return networkSubject(spec, kind, own, most);
    case "problem":
      return "problem";
  }
}

function surfaceSubject({ surface, start }: SurfaceSpec, kind: FlowKind): Subject | FlowRefusal {
  const objective = surfaceObjective(landscapeOf(chosenSurface(surface)));
  if (kind === "central" && !objective.exact) return "formula";
  return { objective, start, most: Number.POSITIVE_INFINITY, passes: () => 0 };
}

function networkSubject(
  spec: NetworkSpec,
  kind: FlowKind,
  own: Table | undefined,
  most: number | undefined,
): Subject | FlowRefusal {
  const { architecture, train, start } = networkCourse(spec, splitFor(spec, own));
  if (kind === "central" && start.length > mostParameters) return "parameters";
  const objective = networkObjective(architecture, train);
  const each = 1 + 0.003 * start.length * train.samples;
  return { objective, start, most: most ?? budget / each, passes: () => objective.passes };
}
