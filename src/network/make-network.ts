import { type Architecture, LoopNetwork, type NetworkKernel } from "./network.ts";

/** Makes a network; null where it makes none. */
export type NetworkMaker = (architecture: Architecture) => NetworkKernel | null;

let faster: NetworkMaker = () => null;

/** Has networks made otherwise from now on, with the same numbers. */
export const makeNetworksWith = (maker: NetworkMaker): void => {
  faster = maker;
};

/**
 * Makes a network.
 *
 * @param maker is asked first; that of `makeNetworksWith` if it is left out
 * @throws RangeError where no activation or loss has the id
 */
export const makeNetwork = (architecture: Architecture, maker: NetworkMaker = faster): NetworkKernel =>
  maker(architecture) ?? new LoopNetwork(architecture);
