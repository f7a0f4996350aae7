import type { InPython } from "../conventions/counterpart.ts";
import type { Method } from "../engine/method.ts";
import type { RateProgram } from "../engine/rates.ts";
import type { Effect } from "./effect.ts";
import type { Hyperparameter, Values } from "./hyperparameter.ts";
import type { Prose } from "./prose.ts";

/**
 * The kinds of addon, outermost first where several wrap one optimizer: SAM replaces the gradient, accumulation
 * averages gradients, clipping bounds them, Lookahead averages the path, a warmup and a schedule set the learning rate.
 */
export const addonKinds = ["ascent", "accumulation", "clipping", "averaging", "warmup", "schedule"] as const;
export type AddonKind = (typeof addonKinds)[number];

/** States what every addon has, a schedule included. */
interface Described {
  /**
   * Its name in links: lower case letters, digits and hyphens; no optimizer's, and none of "slot", "weights" and so on.
   */
  readonly id: string;
  readonly name: string;
  readonly kind: AddonKind;
  /** Hyperparameters in the order they are shown; an optimizer that the addon wraps names them "id.name". */
  readonly hyperparameters: Readonly<Record<string, Hyperparameter>>;
  /** Returns a sentence that says what does not hold of all its values together, or null. */
  readonly conflict?: (values: Values) => string | null;
  /** Is in a file next to the definition where a first visit should not load it: see `Prose`. */
  readonly prose?: Prose;
  /** Wraps a method. @param steps the length of the run */
  readonly wrap: (inner: Method, steps: number) => Method;
}

/** An addon written in TypeScript, with its Python in a file next to its definition. */
export interface WrittenAddon extends Described {
  readonly kind: Exclude<AddonKind, "schedule">;
  /** The update in TeX; in the prose where a first visit should not load it: see `Prose`. */
  readonly equations?: readonly string[];
  /** Is in a file next to the definition where a first visit should not load it: see `InPython`. */
  readonly inPython?: InPython;
  /** Is in a file next to the definition for the same reason: see `Effect`. */
  readonly effect?: Effect;
}

/** Names PyTorch's scheduler with the same rates. */
export interface TorchScheduler {
  /** Its class in `torch.optim.lr_scheduler`. */
  readonly name: string;
  /** PyTorch's options, each with the hyperparameter it stands for, or with those of a list, which leaves out 0. */
  readonly options: Readonly<Record<string, string | readonly string[]>>;
  /** Hyperparameters for which PyTorch does not accept 0. */
  readonly positive?: readonly string[];
}

/** A learning-rate schedule, from whose program everything else is derived. */
export interface Schedule extends Described, RateProgram {
  readonly kind: "schedule";
  /**
   * Set where the rate, or its distance from a hyperparameter, is that of `base` times a factor. The library's class
   * then continues from a rate that others changed, as PyTorch's chainable forms do.
   */
  readonly multiplies?: "rate" | { readonly above: string };
  readonly torch?: TorchScheduler;
}

/** An addon wraps an optimizer and changes its gradient, its update or its learning rate. */
export type AddonDefinition = WrittenAddon | Schedule;

/** Types a file's definition; the index of this folder takes each file's default export. */
export const defineAddon = (definition: WrittenAddon): WrittenAddon => definition;
