import type { Numbers } from "../../optim/index.ts";
import type { Course, Position, Recorder } from "../course.ts";
import { ColumnWriter } from "../recording/column-writer.ts";
import {
  byName,
  type Evaluated,
  evaluationColumns,
  type LayerContext,
  layerColumns,
  type Numbered,
  namesOf,
  trainingColumns,
} from "../recording/columns.ts";

/** Evaluations on all samples, at some of the steps. */
export interface Evaluations extends Numbered<typeof evaluationColumns> {}

/** Columns of each layer of a network, or of each tensor of a problem, the first one first. */
export type Layered = { readonly [Name in keyof typeof layerColumns]: readonly Float64Array[] };

/** The training of a network or on a problem, each column with a number for each step. */
export interface TrainingReport extends Numbered<typeof trainingColumns>, Layered {
  readonly evaluations: Evaluations;
  /** The loss of each part of a problem or of each class that a network learns, a number for each evaluation. */
  readonly parts: readonly Float64Array[];
  /** The parameters after the last reported step. */
  readonly params: Float64Array;
}

/** Evaluates parameters on the training samples, on the test samples and by part. */
export type Evaluate = (params: Numbers) => Evaluated;

/** A training made ready to run. */
export interface TrainingCourse extends Course<TrainingReport> {
  readonly evaluate: Evaluate;
}

/** A range of the parameters: from `from` up to, not including, `to`. */
type Range = Pick<LayerContext, "from" | "to">;

/** The subject of a record. */
interface Recorded {
  /** The layers or tensors that have separate columns. */
  readonly layers: readonly Range[];
  /** The number of parameters. */
  readonly size: number;
  readonly evaluate: Evaluate;
  /** The number of parts whose loss `evaluate` returns. */
  readonly parts?: number;
  /** Steps from one evaluation to the next; the last step is evaluated too. */
  readonly interval: number;
  /** The evaluations at that interval; from there on it doubles each time that the run does. Unlimited if left out. */
  readonly dense?: number;
}

/** Records each step of a training, and evaluates at some of them. */
export class TrainingRecorder implements Recorder<TrainingReport> {
  readonly #evaluate: Evaluate;
  readonly #interval: number;
  readonly #dense: number;
  readonly #params: Float64Array;
  readonly #steps = new ColumnWriter(trainingColumns);
  readonly #layers: readonly {
    readonly context: { -readonly [Name in keyof LayerContext]: LayerContext[Name] };
    readonly writer: ColumnWriter<keyof Layered, Position, LayerContext>;
  }[];
  readonly #evaluations = new ColumnWriter(evaluationColumns);
  readonly #parts: readonly ColumnWriter<"loss", Evaluated, unknown>[];

  constructor({ layers, size, evaluate, parts = 0, interval, dense = Number.POSITIVE_INFINITY }: Recorded) {
    this.#layers = layers.map(({ from, to }) => ({
      context: { from, to, gradNormBefore: Number.NaN },
      writer: new ColumnWriter(layerColumns),
    }));
    this.#evaluate = evaluate;
    this.#parts = Array.from({ length: parts }, (_, part) => new ColumnWriter(lossOfPart(part)));
    this.#interval = interval;
    this.#dense = dense;
    this.#params = new Float64Array(size);
  }

  begin(count: number): void {
    this.#steps.begin(count);
    for (const { writer } of this.#layers) writer.begin(count);
    for (const writer of [this.#evaluations, ...this.#parts])
      writer.begin(Math.ceil(count / this.#interval) + 1);
  }

  record(position: Position, step: number, last: boolean): void {
    this.#steps.write(position, null, step);
    for (const { context, writer } of this.#layers) {
      writer.write(position, context, step);
      context.gradNormBefore = writer.last("layerGradNorm");
    }
    this.#params.set(position.params);
    if (last || this.#isDue(step)) this.#evaluateAt(position.params, step);
  }

  take(): TrainingReport {
    const layers = this.#layers.map(({ writer }) => writer.take());
    return {
      ...this.#steps.take(),
      ...byName(namesOf(layerColumns), (name) => layers.map((layer) => layer[name])),
      evaluations: this.#evaluations.take(),
      parts: this.#parts.map((writer) => writer.take().loss),
      params: this.#params.slice(),
    };
  }

  #isDue(step: number): boolean {
    let interval = this.#interval;
    for (let end = interval * this.#dense; step > end; end *= 2) interval *= 2;
    return step % interval === 0;
  }

  #evaluateAt(params: Numbers, step: number): void {
    const evaluated = this.#evaluate(params);
    this.#evaluations.write(evaluated, null, step);
    for (const writer of this.#parts) writer.write(evaluated, null, step);
  }
}

/** Returns the column of a part's loss. */
const lossOfPart = (part: number) => ({
  loss: { title: "Loss", of: ({ parts }: Evaluated) => parts?.[part] ?? Number.NaN },
});
