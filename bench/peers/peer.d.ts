// Types of the part of the peers that is used; the peers are not part of the project.
declare module "@peer/src/nn.ts" {
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

declare module "@peer/packages/engine/src/network.ts" {
  export class Network {
    constructor(config: object);
    trainBatchIndexed(
      inputs: number[][],
      targets: number[][],
      indices: Uint32Array,
      start: number,
      end: number,
      training: object,
    ): number;
  }
}
