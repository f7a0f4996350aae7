import type { Table } from "../datasets/index.ts";
import {
  type NetworkReport,
  type NetworkSpec,
  networkCourse,
  Race,
  type Spec,
  type Status,
  type Stretch,
  splitFor,
} from "../experiment/index.ts";
import { surfaceCourse } from "../experiment/surface/course.ts";
import { Growing } from "./chart/growing.ts";
import type { NetworkRecord, Recorded } from "./recorded.ts";
import { roomFor, Snapshots } from "./snapshots.ts";

/**
 * Runs an experiment to its end and keeps what a figure shows.
 *
 * @param table the rows of a network's data where they are the reader's own
 * @throws LanguageError or RangeError for a spec that `decode` would not give; Error where the rows of a real table
 * have not been loaded
 */
export function record(spec: Spec, table?: Table): Recorded {
  if (spec.kind === "network") return recordNetwork(spec, table);
  const stretches = new Race(spec, surfaceCourse(spec)).advance(spec.steps);
  return { kind: "surface", tracks: stretches.map((stretch) => ({ ...stretch, length: stretch.x.length })) };
}

/** In stretches, since parameters are told at the end of each. */
function recordNetwork(spec: NetworkSpec, table: Table | undefined): Recorded {
  const course = networkCourse(spec, splitFor(spec, table));
  const race = new Race(spec, course);
  const trainings = spec.contenders.map(({ slot }) => new GrowingTraining(slot));
  const stretch = Math.max(1, Math.ceil(spec.steps / (roomFor(course.start.length) - 1)));
  take(race.advance(0));
  while (race.step < spec.steps) take(race.advance(stretch));
  return { kind: "network", trainings, ...(table ? { table } : {}) };

  function take(reports: readonly Stretch<NetworkReport>[]): void {
    for (const [i, report] of reports.entries()) trainings[i].append(race.step, report);
  }
}

class GrowingTraining implements NetworkRecord {
  status: Status = { kind: "running" };
  readonly slot: number;
  readonly #loss = new Growing();
  readonly #gradNorm = new Growing();
  readonly #evaluations = {
    step: new Growing(),
    trainLoss: new Growing(),
    testLoss: new Growing(),
    trainAccuracy: new Growing(),
    testAccuracy: new Growing(),
  };
  readonly #snapshots = new Snapshots();

  constructor(slot: number) {
    this.slot = slot;
  }

  get length(): number {
    return this.#loss.length;
  }

  get loss(): Float64Array {
    return this.#loss.values;
  }

  get gradNorm(): Float64Array {
    return this.#gradNorm.values;
  }

  get evaluations(): NetworkRecord["evaluations"] {
    const { step, trainLoss, testLoss, trainAccuracy, testAccuracy } = this.#evaluations;
    return {
      length: step.length,
      step: step.values,
      trainLoss: trainLoss.values,
      testLoss: testLoss.values,
      trainAccuracy: trainAccuracy.values,
      testAccuracy: testAccuracy.values,
    };
  }

  append(step: number, { loss, gradNorm, evaluations, params, status }: Stretch<NetworkReport>): void {
    this.#loss.append(loss);
    this.#gradNorm.append(gradNorm);
    this.#evaluations.step.append(evaluations.step);
    this.#evaluations.trainLoss.append(evaluations.trainLoss);
    this.#evaluations.testLoss.append(evaluations.testLoss);
    this.#evaluations.trainAccuracy.append(evaluations.trainAccuracy);
    this.#evaluations.testAccuracy.append(evaluations.testAccuracy);
    this.status = status;
    this.#snapshots.add({ step: Math.min(step, this.length - 1), params });
  }

  paramsAt(step: number): Float64Array | null {
    return this.#snapshots.at(step)?.params ?? null;
  }
}
