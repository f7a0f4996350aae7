import {
  type Contender,
  defaultNetworkSpec,
  defaultSpec,
  encode,
  type NetworkSpec,
  optimizerOf,
  traitsOfSpec,
} from "../experiment/index.ts";
import { unsupportedReason } from "../optim/index.ts";

/** A spec for methods that need a sum of squares: squared error, full batches, and few enough weights. */
export const leastSquaresSpec: NetworkSpec = {
  ...defaultNetworkSpec,
  loss: "mse",
  hidden: [8, 8],
  batch: 0,
  steps: 60,
};

/** Writes a link to the playground in Markdown. @param text in Markdown */
export const playgroundLink = (text: string, experiment: string): string =>
  // Parentheses would end the address.
  `[${text}](../../#${experiment.replace(/[()\s]/g, encodeURIComponent)}){target="_self"}`;

/** Returns the link of a race of contenders on the surface of an empty link. */
export const surfaceRace = (contenders: readonly Contender[]): string =>
  encode({ ...defaultSpec, contenders });

/** Returns the link of a race of contenders that train the default network, or one that all of them can train. */
export function networkRace(contenders: readonly Contender[]): string {
  const fits = contenders.every(
    (one) => unsupportedReason(optimizerOf(one), traitsOfSpec(defaultNetworkSpec)) === null,
  );
  return encode({ ...(fits ? defaultNetworkSpec : leastSquaresSpec), contenders });
}
