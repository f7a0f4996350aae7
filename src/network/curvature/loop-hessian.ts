import type { Numbers } from "../../optim/index.ts";
import { activationsOf } from "../activations.ts";
import type { Activation } from "../arithmetic/arithmetic.ts";
import { doubles, singles } from "../arithmetic/numbers.ts";
import { type LayerLayout, layoutOf } from "../layout.ts";
import type { LossFunction } from "../loss.ts";
import { lossOf } from "../losses.ts";
import type { Architecture, Batch } from "../network.ts";
import { numbersOf } from "../numbers-of.ts";
import {
  addForward,
  addInputGradient,
  asItIs,
  forward,
  inputGradient,
  type Round,
  weightAndBiasGradient,
  weightGradient,
} from "../products.ts";
import { type ActivationDerivatives, derivativesIn } from "./activation-derivatives.ts";
import { Columns } from "./columns.ts";
import type { HessianKernel } from "./hessian-kernel.ts";
import type { LossCurvature } from "./loss-curvature.ts";
import { lossCurvatureOf } from "./loss-curvatures.ts";

/** The values of a layer's units at a point, [unit][sample]; tangents are derivatives along a product's vector. */
interface LayerState {
  /** Sums of the weighted inputs, and derivatives of the loss with respect to them. */
  readonly sums: Numbers;
  readonly slopes: Numbers;
  /** The activation's values there, and its first derivatives. The outputs are linear: their values are their sums. */
  readonly responses: Numbers;
  readonly derivatives: Numbers;
  /** The activation's second derivatives, times the derivatives of the loss with respect to its values. */
  readonly bends: Numbers;
  readonly sumTangents: Numbers;
  readonly responseTangents: Numbers;
  readonly slopeTangents: Numbers;
}

/** Computes with plain loops over typed arrays. */
export class LoopHessian implements HessianKernel {
  readonly size: number;
  readonly #layers: readonly LayerLayout[];
  /** Of the hidden layers. */
  readonly #activations: readonly Activation<number>[];
  readonly #derivatives: readonly ((z: Numbers, a: Numbers) => ActivationDerivatives<Numbers>)[];
  readonly #columns: Columns;
  readonly #loss: LossFunction;
  readonly #curvature: LossCurvature;
  readonly #Numbers: ReturnType<typeof numbersOf>;
  readonly #round: Round;
  readonly #params: Numbers;
  readonly #vector: Numbers;
  readonly #product: Numbers;
  #samples = 0;
  #capacity = 0;
  #inputs: Numbers;
  /** Numbers that `LossCurvature.prepare` keeps of the outputs. */
  #kept: Numbers;
  #states: readonly LayerState[] = [];

  /** @throws RangeError where no activation or loss has the id, or the loss has no second derivatives */
  constructor({ sizes, activation, bias, loss, precision }: Architecture) {
    const { layers, size } = layoutOf(sizes, bias);
    const isSingle = precision === "float32";
    const numbers = isSingle ? singles : doubles;
    const activations = activationsOf(activation, layers.length - 1);
    this.size = size;
    this.#layers = layers;
    this.#Numbers = numbersOf(precision);
    this.#round = isSingle ? Math.fround : asItIs;
    this.#activations = activations.map(({ formula }) => formula(numbers));
    this.#columns = new Columns(numbers, this.#Numbers);
    this.#derivatives = activations.map((one) => derivativesIn(one, this.#columns.arithmetic));
    this.#loss = lossOf(loss).compute;
    this.#curvature = lossCurvatureOf(loss);
    this.#params = new this.#Numbers(size);
    this.#vector = new this.#Numbers(size);
    this.#product = new this.#Numbers(size);
    this.#inputs = new this.#Numbers(0);
    this.#kept = new this.#Numbers(0);
  }

  at(params: Numbers, { samples, inputs, targets }: Batch): number {
    this.#reserve(samples);
    this.#samples = samples;
    this.#params.set(params);
    const width = this.#layers[0].inputs * samples;
    for (let i = 0; i < width; i++) this.#inputs[i] = inputs[i];
    const last = this.#layers.length - 1;
    for (let l = 0; l <= last; l++) {
      const layer = this.#layers[l];
      const { sums } = this.#states[l];
      forward(this.#round, this.#params, layer, this.#inputOf(l), sums, samples);
      if (l < last) this.#activate(l, layer.outputs * samples);
    }
    const { sums: outputs, slopes } = this.#states[last];
    const count = this.#layers[last].outputs;
    const loss = this.#loss(outputs, targets, slopes, count, samples, samples);
    this.#curvature.prepare(outputs, targets, this.#kept, count, samples, samples);
    for (let l = last; l > 0; l--) {
      const below = this.#states[l - 1].slopes;
      inputGradient(this.#round, this.#params, this.#layers[l], this.#states[l].slopes, below, samples);
      this.#bend(l - 1, this.#layers[l].inputs * samples);
    }
    return loss;
  }

  product(vector: Numbers, out: Numbers): void {
    this.#vector.set(vector);
    this.#pushTangents();
    this.#product.fill(0);
    this.#pullTangents();
    out.set(this.#product);
  }

  /** Computes the tangents of the sums and values, from the inputs, which have none, to the outputs. */
  #pushTangents(): void {
    const samples = this.#samples;
    const last = this.#layers.length - 1;
    for (let l = 0; l <= last; l++) {
      const layer = this.#layers[l];
      const { sumTangents, responseTangents, derivatives } = this.#states[l];
      forward(this.#round, this.#vector, layer, this.#inputOf(l), sumTangents, samples);
      if (l > 0) {
        const { responseTangents: input } = this.#states[l - 1];
        addForward(this.#round, this.#params, layer, input, sumTangents, samples);
      }
      if (l === last) break;
      for (let i = 0; i < layer.outputs * samples; i++) responseTangents[i] = derivatives[i] * sumTangents[i];
    }
    const { sumTangents, slopeTangents } = this.#states[last];
    const { outputs } = this.#layers[last];
    this.#curvature.times(this.#kept, sumTangents, slopeTangents, outputs, samples, samples);
  }

  /** Computes the tangents of the derivatives, from the outputs back to the inputs, and adds the gradient's. */
  #pullTangents(): void {
    const samples = this.#samples;
    const round = this.#round;
    for (let l = this.#layers.length - 1; l >= 0; l--) {
      const layer = this.#layers[l];
      const { slopes, slopeTangents } = this.#states[l];
      weightAndBiasGradient(round, this.#product, layer, this.#inputOf(l), slopeTangents, samples);
      if (l === 0) break;
      const below = this.#states[l - 1];
      weightGradient(round, this.#product, layer, below.responseTangents, slopes, samples);
      const { slopeTangents: out, derivatives, bends, sumTangents } = below;
      inputGradient(round, this.#params, layer, slopeTangents, out, samples);
      addInputGradient(round, this.#vector, layer, slopes, out, samples);
      for (let i = 0; i < layer.inputs * samples; i++)
        out[i] = round(derivatives[i] * out[i]) + round(bends[i] * sumTangents[i]);
    }
  }

  #inputOf(layer: number): Numbers {
    return layer === 0 ? this.#inputs : this.#states[layer - 1].responses;
  }

  #activate(layer: number, count: number): void {
    const { forward: activate } = this.#activations[layer];
    const { sums, responses } = this.#states[layer];
    for (let i = 0; i < count; i++) responses[i] = activate(sums[i]);
  }

  /** Turns a hidden layer's derivatives with respect to values into those with respect to sums, and keeps both factors. */
  #bend(layer: number, count: number): void {
    const { sums, responses, slopes, derivatives, bends } = this.#states[layer];
    this.#columns.begin(count);
    const { first, second } = this.#derivatives[layer](sums, responses);
    for (let i = 0; i < count; i++) {
      bends[i] = second === null ? 0 : second[i] * slopes[i];
      derivatives[i] = first[i];
      slopes[i] *= first[i];
    }
  }

  #reserve(samples: number): void {
    if (samples <= this.#capacity) return;
    this.#capacity = samples;
    const { outputs } = this.#layers[this.#layers.length - 1];
    this.#inputs = new this.#Numbers(this.#layers[0].inputs * samples);
    this.#kept = new this.#Numbers(outputs * samples);
    this.#states = this.#layers.map(({ outputs: units }) => {
      const rows = () => new this.#Numbers(units * samples);
      return {
        ...{ sums: rows(), slopes: rows(), responses: rows(), derivatives: rows(), bends: rows() },
        ...{ sumTangents: rows(), responseTangents: rows(), slopeTangents: rows() },
      };
    });
  }
}
