import type { Hyperparameter, Values } from "./hyperparameter.ts";
import type { Method } from "./method.ts";

/**
 * What an addon does, outermost first where several go round one optimizer: SAM renews the gradient, accumulation
 * gathers gradients, clipping bounds them, Lookahead mends the step, a warmup and a schedule set its learning rate.
 */
export const addonKinds = ["ascent", "accumulation", "clipping", "averaging", "warmup", "schedule"] as const;
export type AddonKind = (typeof addonKinds)[number];

/** What goes round an optimizer and changes what it is given or what becomes of its step. */
export interface AddonDefinition {
  /** As in a link: lower case, letters, digits and hyphens; no optimizer's, and none of "slot", "weights" and so on. */
  readonly id: string;
  readonly name: string;
  readonly kind: AddonKind;
  readonly paper: string;
  /** In the order they are shown; an optimizer that has it round it names them "id.name". */
  readonly hyperparameters: Readonly<Record<string, Hyperparameter>>;
  /** What all its values must fulfil together: a sentence that says what does not hold, or null. */
  readonly conflict?: (values: Values) => string | null;
  /** A paragraph: what it does, where it fails, which convention it follows. */
  readonly notes: string;
  readonly wrap: (inner: Method) => Method;
}

/** Types a file's definition; the index of this folder takes each file's default export. */
export const defineAddon = (definition: AddonDefinition): AddonDefinition => definition;
