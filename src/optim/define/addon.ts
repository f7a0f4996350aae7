import type { InPython } from "../conventions/counterpart.ts";
import type { Method } from "../engine/method.ts";
import type { RateProgram } from "../engine/rates.ts";
import type { Hyperparameter, Values } from "./hyperparameter.ts";
import type { Prose } from "./prose.ts";

/**
 * What an addon does, outermost first where several go round one optimizer: SAM renews the gradient, accumulation
 * gathers gradients, clipping bounds them, Lookahead mends the step, a warmup and a schedule set its learning rate.
 */
export const addonKinds = ["ascent", "accumulation", "clipping", "averaging", "warmup", "schedule"] as const;
export type AddonKind = (typeof addonKinds)[number];

/** The part of a definition that every addon has, however its work is stated. */
interface Described {
  /** As in a link: lower case, letters, digits and hyphens; no optimizer's, and none of "slot", "weights" and so on. */
  readonly id: string;
  readonly name: string;
  readonly kind: AddonKind;
  /** In the order they are shown; an optimizer that has it round it names them "id.name". */
  readonly hyperparameters: Readonly<Record<string, Hyperparameter>>;
  /** What all its values must fulfil together: a sentence that says what does not hold, or null. */
  readonly conflict?: (values: Values) => string | null;
  /** Stands in a file beside the definition where a first visit should not load it: see `Prose`. */
  readonly prose?: Prose;
  /** @param steps the length of the run */
  readonly wrap: (inner: Method, steps: number) => Method;
}

/** An addon that is written in TypeScript, and in Python in a file beside its definition. */
export interface WrittenAddon extends Described {
  readonly kind: Exclude<AddonKind, "schedule">;
  /** Its work in TeX, a line each, in order. */
  readonly equations: readonly string[];
  /** Stands in a file beside the definition where a first visit should not load it: see `InPython`. */
  readonly inPython?: InPython;
}

/** PyTorch's scheduler with the same rates. */
export interface TorchScheduler {
  /** In `torch.optim.lr_scheduler`. */
  readonly name: string;
  /** PyTorch's options, each with the hyperparameter it stands for, or with those of a list, which leaves out 0. */
  readonly options: Readonly<Record<string, string | readonly string[]>>;
  /** Hyperparameters of which PyTorch does not take 0. */
  readonly positive?: readonly string[];
}

/** A course of the learning rate, from whose program everything else is derived. */
export interface Schedule extends Described, RateProgram {
  readonly kind: "schedule";
  /**
   * Set where the rate, or its distance from a hyperparameter, is that of `base` times a factor. The library's class then
   * goes on from a rate that others changed, as PyTorch's chainable forms do.
   */
  readonly multiplies?: "rate" | { readonly above: string };
  readonly torch?: TorchScheduler;
}

/** An addon goes round an optimizer and changes what it is given or what becomes of its step. */
export type AddonDefinition = WrittenAddon | Schedule;

/** Types a file's definition; the index of this folder takes each file's default export. */
export const defineAddon = (definition: WrittenAddon): WrittenAddon => definition;
