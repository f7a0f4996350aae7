import type { LayerLayout } from "../../network/index.ts";
import type { Position, Recorder } from "../course.ts";

/** How well a network does on all samples, at some of the steps. */
export interface Evaluations {
  /** Updates made before. */
  readonly step: Float64Array;
  readonly trainLoss: Float64Array;
  readonly testLoss: Float64Array;
  /** Part of the samples classified right; NaN for regression. */
  readonly trainAccuracy: Float64Array;
  readonly testAccuracy: Float64Array;
}

/** A network's training, a number a step. */
export interface NetworkReport {
  /** Of the step's batch, before its update. */
  readonly loss: Float64Array;
  /** Of the same. */
  readonly gradNorm: Float64Array;
  /** Gradients that the optimizer has asked for to come here. */
  readonly gradients: Float64Array;
  /** The same of each layer's weights and biases. */
  readonly layerGradNorm: readonly Float64Array[];
  /** Length of each layer's last update over the length of what it changed; NaN at the start. */
  readonly updateRatio: readonly Float64Array[];
  readonly evaluations: Evaluations;
  /** The parameters after the last step reported. */
  readonly params: Float64Array;
}

export interface Evaluation {
  readonly loss: number;
  readonly accuracy: number;
}

/** Evaluates parameters on the training part and on the test part. */
export type Evaluate = (params: Float64Array) => { readonly train: Evaluation; readonly test: Evaluation };

const evaluationColumns = ["step", "trainLoss", "testLoss", "trainAccuracy", "testAccuracy"] as const;

export class NetworkRecorder implements Recorder<NetworkReport> {
  readonly #layers: readonly LayerLayout[];
  readonly #evaluate: Evaluate;
  readonly #interval: number;
  readonly #params: Float64Array;
  #length = 0;
  #loss = new Float64Array(0);
  #gradNorm = new Float64Array(0);
  #gradients = new Float64Array(0);
  #layerGradNorm: Float64Array[] = [];
  #updateRatio: Float64Array[] = [];
  #evaluations: Record<(typeof evaluationColumns)[number], number>[] = [];

  /**
   * @param interval steps from one evaluation to the next; the last step is evaluated too
   */
  constructor(layers: readonly LayerLayout[], size: number, evaluate: Evaluate, interval: number) {
    this.#layers = layers;
    this.#evaluate = evaluate;
    this.#interval = interval;
    this.#params = new Float64Array(size);
  }

  begin(count: number): void {
    this.#length = 0;
    this.#loss = new Float64Array(count);
    this.#gradNorm = new Float64Array(count);
    this.#gradients = new Float64Array(count);
    this.#layerGradNorm = this.#layers.map(() => new Float64Array(count));
    this.#updateRatio = this.#layers.map(() => new Float64Array(count));
    this.#evaluations = [];
  }

  record(
    { params, previous, grads, loss, gradNorm, gradients }: Position,
    step: number,
    last: boolean,
  ): void {
    const i = this.#length;
    this.#length += 1;
    this.#loss[i] = loss;
    this.#gradNorm[i] = gradNorm;
    this.#gradients[i] = gradients;
    for (const [l, { weight, bias, outputs }] of this.#layers.entries()) {
      const end = bias + outputs;
      this.#layerGradNorm[l][i] = length(grads, weight, end);
      this.#updateRatio[l][i] = step === 0 ? Number.NaN : ratio(params, previous, weight, end);
    }
    this.#params.set(params);
    if (step % this.#interval === 0 || last) this.#evaluateAt(params, step);
  }

  take(): NetworkReport {
    const own = (column: Float64Array) => column.slice(0, this.#length);
    const column = (name: (typeof evaluationColumns)[number]) =>
      Float64Array.from(this.#evaluations, (evaluation) => evaluation[name]);
    return {
      loss: own(this.#loss),
      gradNorm: own(this.#gradNorm),
      gradients: own(this.#gradients),
      layerGradNorm: this.#layerGradNorm.map(own),
      updateRatio: this.#updateRatio.map(own),
      evaluations: {
        step: column("step"),
        trainLoss: column("trainLoss"),
        testLoss: column("testLoss"),
        trainAccuracy: column("trainAccuracy"),
        testAccuracy: column("testAccuracy"),
      },
      params: this.#params.slice(),
    };
  }

  #evaluateAt(params: Float64Array, step: number): void {
    const { train, test } = this.#evaluate(params);
    this.#evaluations.push({
      step,
      trainLoss: train.loss,
      testLoss: test.loss,
      trainAccuracy: train.accuracy,
      testAccuracy: test.accuracy,
    });
  }
}

function length(values: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += values[i] * values[i];
  return Math.sqrt(sum);
}

function ratio(params: Float64Array, previous: Float64Array, from: number, to: number): number {
  let moved = 0;
  for (let i = from; i < to; i++) moved += (params[i] - previous[i]) ** 2;
  return Math.sqrt(moved) / length(previous, from, to);
}
