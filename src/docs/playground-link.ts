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

/** For what takes a loss for a sum of squares: squared error, all samples at once, and few enough weights for it. */
export const leastSquaresSpec: NetworkSpec = {
  ...defaultNetworkSpec,
  loss: "mse",
  hidden: [8, 8],
  batch: 0,
  steps: 60,
};

/** A link to the playground, in Markdown. @param text in Markdown */
export const playgroundLink = (text: string, experiment: string): string =>
  // Parentheses would end the address.
  `[${text}](../../#${experiment.replace(/[()\s]/g, encodeURIComponent)}){target="_self"}`;

/** A race of these down the surface of an empty link. */
export const surfaceRace = (contenders: readonly Contender[]): string =>
  encode({ ...defaultSpec, contenders });

/** A race of these through the training of the network of an empty link, or where they need it with squared error. */
export function networkRace(contenders: readonly Contender[]): string {
  const fits = contenders.every(
    (one) => unsupportedReason(optimizerOf(one), traitsOfSpec(defaultNetworkSpec)) === null,
  );
  return encode({ ...(fits ? defaultNetworkSpec : leastSquaresSpec), contenders });
}
