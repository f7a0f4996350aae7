import type { Table } from "../../datasets/index.ts";
import { landscapeOf } from "../../surfaces/index.ts";
import type { Course } from "../course.ts";
import { isRandom } from "../is-random.ts";
import { networkCourse } from "../network/course.ts";
import { splitFor } from "../network/data.ts";
import { problemCourse } from "../problem/course.ts";
import type { ProblemSpec } from "../problem/spec.ts";
import { Race, type RaceState, sharePast } from "../race.ts";
import { Replay } from "../replay/replay.ts";
import type { RunnerState } from "../runner.ts";
import type { Spec } from "../spec.ts";
import { chosenSurface } from "../surface/chosen-surface.ts";
import { surfaceCourse } from "../surface/course.ts";
import { contenderIn, definitionOf, valuesAt } from "../values.ts";
import type { Curvatures } from "./columns.ts";
import { type Eigenvalues, networkEigenvalues, surfaceEigenvalues } from "./eigenvalues.ts";
import { type Condition, conditionAt, limitOf } from "./limits.ts";
import { preconditionerOf } from "./preconditioner.ts";
import { problemEigenvalues } from "./problem-eigenvalues.ts";
import { RatesSoFar } from "./rates-so-far.ts";
import { StepGrid } from "./step-grid.ts";

/** The curvatures at a contender's parameters. */
export interface Measured extends Curvatures {
  readonly slot: number;
}

/** The outcome of a call. */
export interface Progress {
  /** Null where nothing was measured yet. */
  readonly measured: Measured | null;
  /** Updates that were made again. */
  readonly made: number;
}

/** A problem to measure: its course, its Hessian, and the most steps at which that is worth its time. */
interface Subject {
  readonly course: Course<object>;
  readonly eigenvalues: Eigenvalues;
  readonly points: number;
}

/** Steps of a surface's race that are measured at most; each takes some microseconds. */
const surfacePoints = 8192;
/** Those of a training, at most and at least, and microseconds that all of them may take by a rough estimate. */
const trainingPoints = { most: 256, least: 32, time: 20e6 } as const;
/** The most and the fewest products for an eigenvalue of a network, and microseconds that they may take. */
const products = { most: 200, least: 10, time: 2e6, usual: 15 } as const;

/**
 * Measures the curvature along a race that is made again, at some of its steps: coarse ones first, then those between,
 * then those between which a contender passes its limit. The race itself is left as it is.
 */
export class CurvatureCourse {
  #spec: Spec;
  readonly #subject: Subject;
  readonly #replay: Replay;
  readonly #rates = new RatesSoFar();
  readonly #grid: StepGrid;
  /** The state at the step that is being measured, and the contender that is next. */
  #at: { readonly state: RaceState; readonly next: number } | null = null;
  readonly #measured: ReadonlyMap<number, Curvatures[]>;
  /** The furthest step that decided a number. */
  #furthest = 0;

  /**
   * @param own the reader's own table, where the spec asks for one
   * @param inOrder the number of steps that are measured, one after the other, where nobody looks meanwhile
   */
  constructor(spec: Spec, own?: Table, inOrder?: number) {
    this.#spec = spec;
    this.#subject = subjectOf(spec, own);
    const { course, points } = this.#subject;
    this.#grid = new StepGrid(spec.steps, inOrder ?? points, inOrder === undefined);
    this.#rates.follow(spec);
    this.#replay = new Replay(() => {
      this.#rates.restart();
      const race = new Race(this.#spec, { ...course, recorder: () => this.#rates.recorder() });
      // Records the start.
      race.advance(0);
      return race;
    });
    this.#measured = new Map(spec.contenders.map(({ slot }) => [slot, []]));
  }

  /** Continues with another spec if all that was measured holds for it too. Says whether it does. */
  adopt(spec: Spec): boolean {
    if (spec === this.#spec) return true;
    const same = spec.steps === this.#spec.steps && sharePast(this.#spec, spec, this.#furthest + 1);
    if (!same) return false;
    this.#spec = spec;
    this.#rates.follow(spec);
    return true;
  }

  /** The step up to which the coarse steps are measured; −1 before the first. */
  get through(): number {
    return this.#grid.through;
  }

  /**
   * Measures one contender, or goes some way towards the step of the next.
   *
   * @param to the step up to which the race is known
   * @param most updates to make
   * @returns null where nothing is left up to `to`
   */
  next(to: number, most: number): Progress | null {
    if (!this.#at) return this.#seek(to, most);
    const { state, next } = this.#at;
    const { contenders } = this.#spec;
    this.#at = next + 1 < contenders.length ? { state, next: next + 1 } : null;
    if (!this.#at) this.#grid.took(state.step);
    return { measured: this.#measure(state.step, contenders[next].slot, state.runners[next]), made: 0 };
  }

  /** Goes towards the next step. */
  #seek(to: number, most: number): Progress | null {
    const end = Math.min(to, this.#spec.steps);
    const step = this.#grid.next(end) ?? this.#crossing(end);
    if (step === null) return null;
    const { state, made } = this.#replay.seek(this.#spec, step, most);
    if (state) {
      if (step > this.#furthest || step === 0) this.#replay.keep({ checkpoint: () => state });
      this.#furthest = Math.max(this.#furthest, step);
      this.#at = { state, next: 0 };
    }
    return { measured: null, made };
  }

  /** Returns a step between two that a contender passes its limit between; null where each is known exactly. */
  #crossing(to: number): number | null {
    for (const measured of this.#measured.values()) {
      const after = firstAbove(measured);
      if (after <= 0 || measured[after].step > to) continue;
      const [a, b] = [measured[after - 1].step, measured[after].step];
      if (b > a + 1) return (a + b) >> 1;
    }
    return null;
  }

  #measure(step: number, slot: number, runner: RunnerState): Measured | null {
    // A contender that has stopped stays where it is.
    if (runner.stopped && runner.stopped.step < step) return null;
    const { eigenvalues } = this.#subject;
    eigenvalues.at(runner.params);
    const lr = this.#rates.at(slot, step);
    const condition = Number.isNaN(lr) ? null : conditionAt(this.#spec, slot, step, lr);
    const known = condition ? limitOf(condition, lr) : Number.NaN;
    const preconditioned = condition?.preconditioned === true;
    const measured = {
      slot,
      step,
      sharpness: eigenvalues.largest(`${slot}`, null, 0),
      limit: preconditioned ? Number.NaN : known,
      preconditioned: preconditioned ? this.#preconditioned(step, slot, runner, condition) : Number.NaN,
      preconditionedLimit: preconditioned ? known : Number.NaN,
      lowest: eigenvalues.smallest(),
    };
    insert(this.#measured.get(slot) ?? [], measured);
    return measured;
  }

  #preconditioned(step: number, slot: number, { method, params }: RunnerState, { shift }: Condition): number {
    const definition = definitionOf(contenderIn(this.#spec, slot));
    const values = valuesAt(this.#spec, slot, Math.max(0, step - 1));
    const diagonal = new Float64Array(params.length);
    const { tensors } = this.#subject.course;
    const found = tensors.every(({ from, to }, k) => {
      const state = method?.tensors[k];
      return state && preconditionerOf(definition, values, state, diagonal.subarray(from, to));
    });
    if (!found) return Number.NaN;
    return this.#subject.eigenvalues.largest(`${slot} preconditioned`, diagonal, shift);
  }
}

function subjectOf(spec: Spec, own: Table | undefined): Subject {
  switch (spec.kind) {
    case "surface":
      return surfaceSubject(spec);
    case "network":
      return networkSubject(spec, own);
    case "problem":
      return problemSubject(spec);
  }
}

function surfaceSubject(spec: Extract<Spec, { kind: "surface" }>): Subject {
  return {
    course: surfaceCourse(spec),
    eigenvalues: surfaceEigenvalues(landscapeOf(chosenSurface(spec.surface))),
    points: surfacePoints,
  };
}

function networkSubject(spec: Extract<Spec, { kind: "network" }>, own: Table | undefined): Subject {
  const { train, ...course } = networkCourse(spec, splitFor(spec, own));
  // A product takes up to one and a half gradients.
  const gradient = 1.5 * (1 + 0.003 * course.start.length * train.samples);
  const each = products.usual * gradient * spec.contenders.length;
  const maxProducts = Math.floor(products.time / gradient);
  return {
    course,
    eigenvalues: networkEigenvalues(
      course.architecture,
      train,
      Math.max(products.least, Math.min(products.most, maxProducts)),
    ),
    points: Math.max(trainingPoints.least, Math.min(trainingPoints.most, trainingPoints.time / each)),
  };
}

function problemSubject(spec: ProblemSpec): Subject {
  const course = problemCourse(spec);
  const { objective } = course;
  const hasBatches = objective.noise === undefined && isRandom(spec);
  // A product by differences takes two gradients, and one of a matrix less.
  const each = products.usual * 2 * objective.updateTime * spec.contenders.length;
  return {
    course,
    eigenvalues: problemEigenvalues(objective, hasBatches),
    points: Math.max(trainingPoints.least, Math.min(trainingPoints.most, trainingPoints.time / each)),
  };
}

/** Returns the index of the first measurement above its limit; 0 where there is none. */
function firstAbove(measured: readonly Curvatures[]): number {
  const found = measured.findIndex(
    ({ sharpness, limit, preconditioned, preconditionedLimit }) =>
      sharpness > limit || preconditioned > preconditionedLimit,
  );
  return Math.max(0, found);
}

/** Inserts a measurement in the order of steps (mutates). */
function insert(all: Curvatures[], one: Curvatures): void {
  let at = all.length;
  while (at > 0 && all[at - 1].step > one.step) at -= 1;
  if (at > 0 && all[at - 1].step === one.step) all[at - 1] = one;
  else all.splice(at, 0, one);
}
