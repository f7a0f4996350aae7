import type { Split, Table } from "../../../datasets/index.ts";
import type { MethodState, Numbers, OptimizerDefinition } from "../../../optim/index.ts";
import type { Track } from "../../course.ts";
import { type NetworkCourse, networkCourse } from "../../network/course.ts";
import { splitFor } from "../../network/data.ts";
import type { NetworkSpec } from "../../network/spec.ts";
import type { Objective } from "../../objective.ts";
import { type ProblemCourse, problemCourse } from "../../problem/course.ts";
import type { ProblemSpec } from "../../problem/spec.ts";
import { Runner } from "../../runner.ts";
import type { Spec, TrainingSpec } from "../../spec.ts";
import { deviationsOf, surfaceCourse } from "../../surface/course.ts";
import type { TrainingCourse } from "../../training/recorder.ts";
import { definitionOf } from "../../values.ts";
import { NoiseDraws } from "./noise-draws.ts";
import type { Sought } from "./sought.ts";

/** The problems of cells, made ready to run; those of the latest cell are kept for the next. */
export class Problems {
  readonly #table: Table | undefined;
  #surface: Track | null = null;
  #network: { readonly key: string; readonly course: NetworkCourse } | null = null;
  #problem: { readonly key: string; readonly course: ProblemCourse } | null = null;
  #split: { readonly key: string; readonly split: Split } | null = null;
  #run: {
    readonly runner: Runner;
    /** Its optimizer's state before the first step. */
    readonly state: MethodState | null;
    readonly objective: Objective;
    readonly definition: OptimizerDefinition;
    readonly key: string;
  } | null = null;
  #noise: { readonly key: string; readonly draws: NoiseDraws } | null = null;

  /** @param table the rows of a network's data where they are the reader's own */
  constructor(table?: Table) {
    this.#table = table;
  }

  /** Returns a cell's problem, with its start. */
  trackOf(spec: Spec): Track {
    if (spec.kind !== "surface") return this.trainingOf(spec);
    this.#surface ??= surfaceCourse(spec);
    const { tolerance } = spec;
    return { ...this.#surface, start: Float64Array.from(spec.start), noise: deviationsOf(spec), tolerance };
  }

  /** Returns a run of a cell at its start; the one of the cell before is used again where that is possible. */
  runnerOf(spec: Spec, track: Track): Runner {
    const { seed, steps, contenders } = spec;
    const [contender] = contenders;
    const definition = definitionOf(contender);
    const key = JSON.stringify([seed, steps]);
    const known = this.#run;
    if (
      known?.state &&
      known.objective === track.objective &&
      known.definition === definition &&
      known.key === key
    )
      known.runner.restart(spec, track, known.state);
    else {
      const runner = new Runner(spec, contender.slot, track);
      this.#run = { runner, state: runner.save(), objective: track.objective, definition, key };
    }
    return this.#run!.runner;
  }

  /** Returns the draws of all of a run's steps, as a race makes them; null where there is no noise. */
  noiseOf({ seed, steps }: Spec, { noise, objective }: Track): NoiseDraws | null {
    if (!noise) return null;
    const key = JSON.stringify([seed, objective.size, steps]);
    if (this.#noise?.key !== key) this.#noise = { key, draws: new NoiseDraws(seed, objective.size, steps) };
    return this.#noise.draws;
  }

  /** Returns the training of a cell. */
  trainingOf(spec: TrainingSpec): TrainingCourse {
    return spec.kind === "network" ? this.courseOf(spec) : this.#problemOf(spec);
  }

  #problemOf(spec: ProblemSpec): ProblemCourse {
    const key = JSON.stringify([spec.problem, spec.settings, spec.seed]);
    if (this.#problem?.key !== key) this.#problem = { key, course: problemCourse(spec) };
    return this.#problem.course;
  }

  /** Returns the training of a cell's network. */
  courseOf(spec: NetworkSpec): NetworkCourse {
    const { data, seed, samples, noise, labelNoise, split: share, batch, hidden, scale } = spec;
    const ofData = JSON.stringify([data, seed, samples, noise, labelNoise, share]);
    const key = JSON.stringify([ofData, batch, hidden, scale]);
    if (this.#network?.key === key) return this.#network.course;
    if (this.#split?.key !== ofData) this.#split = { key: ofData, split: splitFor(spec, this.#table) };
    const course = networkCourse(spec, this.#split.split);
    this.#network = { key, course };
    return course;
  }
}

/** Writes the loss of a training's samples and its accuracy on the test part, where they are wanted. */
export function evaluateAt(
  place: number,
  { evaluate }: TrainingCourse,
  params: Numbers,
  { kinds, columns }: Sought,
): void {
  if (!(kinds.has("loss") || kinds.has("accuracy"))) return;
  const { train, test } = evaluate(params);
  columns.loss[place] = train.loss;
  columns.accuracy[place] = test.accuracy;
}
