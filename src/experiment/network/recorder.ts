import type { LayerLayout } from "../../network/index.ts";
import type { Numbers } from "../../optim/index.ts";
import type { Position, Recorder } from "../course.ts";
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

/** Evaluations of a network on all samples, at some of the steps. */
export interface Evaluations extends Numbered<typeof evaluationColumns> {}

/** Columns of each layer, the first layer first. */
export type Layered = { readonly [Name in keyof typeof layerColumns]: readonly Float64Array[] };

/** A network's training, each column with a number for each step. */
export interface NetworkReport extends Numbered<typeof trainingColumns>, Layered {
  readonly evaluations: Evaluations;
  /** The parameters after the last reported step. */
  readonly params: Float64Array;
}

/** Evaluates parameters on the training samples and on the test samples. */
export type Evaluate = (params: Numbers) => Evaluated;

export class NetworkRecorder implements Recorder<NetworkReport> {
  readonly #evaluate: Evaluate;
  readonly #interval: number;
  readonly #params: Float64Array;
  readonly #steps = new ColumnWriter(trainingColumns);
  readonly #layers: readonly {
    readonly context: { -readonly [Name in keyof LayerContext]: LayerContext[Name] };
    readonly writer: ColumnWriter<keyof Layered, Position, LayerContext>;
  }[];
  readonly #evaluations = new ColumnWriter(evaluationColumns);

  /**
   * @param interval steps from one evaluation to the next; the last step is evaluated too
   */
  constructor(layers: readonly LayerLayout[], size: number, evaluate: Evaluate, interval: number) {
    this.#layers = layers.map(({ weight, end }) => ({
      context: { from: weight, to: end, gradNormBefore: Number.NaN },
      writer: new ColumnWriter(layerColumns),
    }));
    this.#evaluate = evaluate;
    this.#interval = interval;
    this.#params = new Float64Array(size);
  }

  begin(count: number): void {
    this.#steps.begin(count);
    for (const { writer } of this.#layers) writer.begin(count);
    this.#evaluations.begin(Math.ceil(count / this.#interval) + 1);
  }

  record(position: Position, step: number, last: boolean): void {
    this.#steps.write(position, null, step);
    for (const { context, writer } of this.#layers) {
      writer.write(position, context, step);
      context.gradNormBefore = writer.last("layerGradNorm");
    }
    this.#params.set(position.params);
    if (step % this.#interval === 0 || last)
      this.#evaluations.write(this.#evaluate(position.params), null, step);
  }

  take(): NetworkReport {
    const layers = this.#layers.map(({ writer }) => writer.take());
    return {
      ...this.#steps.take(),
      ...byName(namesOf(layerColumns), (name) => layers.map((layer) => layer[name])),
      evaluations: this.#evaluations.take(),
      params: this.#params.slice(),
    };
  }
}
