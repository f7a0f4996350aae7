import { type Contender, defaultNetworkSpec, defaultSpec, encode } from "../experiment/index.ts";

/** A link to the playground, in Markdown. @param text in Markdown */
export const playgroundLink = (text: string, experiment: string): string =>
  // Parentheses would end the address.
  `[${text}](../../#${experiment.replace(/[()\s]/g, encodeURIComponent)}){target="_self"}`;

/** A race of these down the surface of an empty link. */
export const surfaceRace = (contenders: readonly Contender[]): string =>
  encode({ ...defaultSpec, contenders });

/** A race of these through the training of the network of an empty link. */
export const networkRace = (contenders: readonly Contender[]): string =>
  encode({ ...defaultNetworkSpec, contenders });
