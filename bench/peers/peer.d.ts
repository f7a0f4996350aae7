// Types of the part of the peers that is used; the peers are not part of the project.
declare module "@peer/playground/src/nn.ts" {
  type Function = object;
  export const Activations: { TANH: Function; LINEAR: Function };
  export const Errors: { SQUARE: Function };
  export function buildNetwork(
    shape: number[],
    activation: Function,
    output: Function,
    regularization: null,
    inputIds: string[],
  ): object;
  export function forwardProp(network: object, inputs: number[]): number;
  export function backProp(network: object, target: number, error: Function): void;
  export function updateWeights(network: object, learningRate: number, regularizationRate: number): void;
}

declare module "@peer/neural-network-playground/packages/engine/src/network.ts" {
  export class Network {
    constructor(config: object);
    trainBatchIndexed(
      inputs: readonly number[][],
      targets: readonly number[][],
      indices: Uint32Array,
      start: number,
      end: number,
      training: object,
    ): number;
  }
}

declare module "synaptic" {
  interface Layer {
    set(options: { squash: object }): void;
  }
  class Perceptron {
    constructor(...sizes: number[]);
    readonly layers: { hidden: Layer[]; output: Layer };
    activate(input: number[]): number[];
    propagate(rate: number, target: number[]): void;
  }
  const synaptic: {
    Architect: { Perceptron: typeof Perceptron };
    Neuron: { squash: { TANH: object; IDENTITY: object } };
  };
  export default synaptic;
}

declare module "convnetjs" {
  class Net {
    makeLayers(layers: object[]): void;
  }
  class Vol {
    constructor(values: number[]);
  }
  class Trainer {
    constructor(network: Net, options: object);
    train(point: Vol, target: number | number[]): void;
  }
  const convnetjs: { Net: typeof Net; Vol: typeof Vol; Trainer: typeof Trainer };
  export default convnetjs;
}

declare module "brain.js" {
  class NeuralNetwork {
    constructor(options: object);
    sizes: number[];
    updateTrainingOptions(options: object): void;
    initialize(): void;
    trainPattern(sample: { input: Float32Array; output: Float32Array }): void;
  }
  const brain: { NeuralNetwork: typeof NeuralNetwork };
  export default brain;
}

declare module "@tensorflow/tfjs-core" {
  interface Tensor {
    readonly shape: number[];
  }
  export function matMul(a: Tensor, b: Tensor): Tensor;
  export function add(a: Tensor, b: Tensor): Tensor;
  export function tanh(a: Tensor): Tensor;
  export function setBackend(name: string): Promise<boolean>;
  export function ready(): Promise<void>;
  export function variable(value: Tensor): Tensor;
  export function tensor2d(values: Float32Array | readonly number[][], shape?: [number, number]): Tensor;
  export function zeros(shape: number[]): Tensor;
  export const train: { adam(rate: number): { minimize(loss: () => Tensor): void } };
  export const losses: {
    meanSquaredError(targets: Tensor, outputs: Tensor): Tensor;
    softmaxCrossEntropy(targets: Tensor, outputs: Tensor): Tensor;
  };
}

declare module "@tensorflow/tfjs-core/dist/register_all_gradients.js";

declare module "@tensorflow/tfjs-backend-cpu";

declare module "@tensorflow/tfjs-backend-wasm" {
  export function setThreadsCount(threads: number): void;
}

declare module "@jax-js/jax" {
  export interface Array {
    readonly ref: Array;
    readonly shape: number[];
    add(other: Array | number): Array;
    sub(other: Array | number): Array;
    mul(other: Array | number): Array;
    div(other: Array | number): Array;
    reshape(shape: number[]): Array;
    data(): Promise<unknown>;
    dispose(): void;
  }
  interface Options {
    dtype: object;
  }
  export const numpy: {
    float32: object;
    float64: object;
    array(values: Float32Array | Float64Array, options: Options): Array;
    zeros(shape: number[], options: Options): Array;
    dot(a: Array, b: Array): Array;
    tanh(a: Array): Array;
    sqrt(a: Array): Array;
    sum(a: Array): Array;
    mean(a: Array): Array;
  };
  export const nn: { logSoftmax(a: Array): Array };
  export function init(device: string): Promise<unknown>;
  export function defaultDevice(device: string): unknown;
  export function jit<F extends (...of: never[]) => unknown>(f: F): F;
  export function grad(
    f: (params: Array[], ...rest: Array[]) => Array,
  ): (params: Array[], ...rest: Array[]) => Array[];
}
