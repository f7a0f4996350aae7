import { type Architecture, LoopNetwork, type NetworkKernel } from "./network.ts";
import type { Precision } from "./precision.ts";

/** Makes a network of a precision; null where it makes none. */
export type NetworkMaker = (architecture: Architecture, precision: Precision) => NetworkKernel | null;

let faster: NetworkMaker = () => null;

/** Has networks made otherwise from now on, with the same numbers. */
export const makeNetworksWith = (maker: NetworkMaker): void => {
  faster = maker;
};

/** Makes a network. @throws RangeError where no activation or loss has the id */
export const makeNetwork: (...from: Parameters<NetworkMaker>) => NetworkKernel = (architecture, precision) =>
  faster(architecture, precision) ??
  new LoopNetwork(architecture, precision === "float32" ? Float32Array : Float64Array);
