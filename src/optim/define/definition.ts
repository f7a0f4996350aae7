import type { Language } from "../../lang/index.ts";
import type { InPython } from "../conventions/counterpart.ts";
import type { Curvature } from "../engine/curvature.ts";
import type { Method } from "../engine/method.ts";
import type { AddonDefinition } from "./addon.ts";
import type { Family } from "./family.ts";
import type { Hyperparameter, Values } from "./hyperparameter.ts";
import type { Prose } from "./prose.ts";

/** A named way to set an optimizer, offered when one is added. */
export interface Variant {
  readonly name: string;
  readonly values: Values;
  /** Set besides or instead where a network is trained; its slopes are of another size than a surface's. */
  readonly network?: Values;
}

/** What every optimizer says of itself, however its update is stated. */
interface Described {
  /** As in a link: lower case, letters, digits and hyphens. */
  readonly id: string;
  readonly name: string;
  readonly family: Family;
  /** In the order they are shown. */
  readonly hyperparameters: Readonly<Record<string, Hyperparameter>>;
  /** Options of the library that stand for several hyperparameters, in order: `betas` for beta1 and beta2. */
  readonly tuples?: Readonly<Record<string, readonly string[]>>;
  /** What all values must fulfil together: a sentence that says what does not hold, or null. */
  readonly conflict?: (values: Values) => string | null;
  /** What it is called with these values; `name` where this is left out. */
  readonly title?: (values: Values) => string;
  readonly variants: readonly [Variant, ...Variant[]];
  /** Stands in a file beside the definition where a first visit should not load it: see `Prose`. */
  readonly prose?: Prose;
  /** Stands in a file beside the definition in the same way: see `InPython`. */
  readonly inPython?: InPython;
  /** What it goes round with, outermost first; set by `compose`. */
  readonly addons?: readonly AddonDefinition[];
}

/** An optimizer whose update is elementwise but for sums: a text in the language. */
export interface RuleDefinition extends Described {
  readonly kind: "rule";
  /** The update in the rule language (`src/lang/README.md`). */
  readonly rule: string;
  /** Set where the rule reads `h`, an estimate of the Hessian's diagonal. */
  readonly curvature?: Curvature;
  /** `wholeLanguage` where it calls more than sqrt, abs, sign, floor, ceil, exp, log, min, max and where. */
  readonly language?: Language;
}

/** What only some losses can offer: exact second derivatives, or squares that they are the sum of. */
export type Need = "hessian" | "residuals";

/** Numbers that decide whether a problem is too large for an optimizer. */
export interface ProblemSize {
  readonly parameters: number;
  /** At most in any step; 0 where the loss is no sum of squares. */
  readonly residuals: number;
}

/** What a step is the work of. */
export interface Load {
  /** Of the tensors that are moved. */
  readonly shapes: readonly (readonly number[])[];
  /** Numbers in them all. */
  readonly parameters: number;
  /** What a gradient is the mean over. */
  readonly samples: number;
  /** How many there are, where the loss is a sum of squares. */
  readonly residuals: number;
}

/** An optimizer that needs matrices, or more than one gradient a step. */
export interface MethodDefinition extends Described {
  readonly kind: "method";
  /** Its update in TeX, a line each, in order. */
  readonly equations: readonly string[];
  /** @param seed of what is random about it */
  readonly create: (seed: number) => Method;
  /** Whether it asks for losses and gradients of its own within a step: then it needs a closure in the library. */
  readonly needsClosure?: boolean;
  readonly needs?: Need;
  /** Gradients whose work a step takes, roughly; one if left out. */
  readonly stepCost?: (values: Values, load: Load) => number;
  /** Returns the reason why a problem is too large for it, in a sentence; null where it is not. */
  readonly excess?: (size: ProblemSize) => string | null;
  /** Whether it moves all tensors as one vector, so that they have no values of their own. */
  readonly whole?: boolean;
}

export type OptimizerDefinition = RuleDefinition | MethodDefinition;

/** Types the definition in a file of `rules/`, whose default export the folder's index takes. */
export const defineRule = (stated: Omit<RuleDefinition, "kind">): RuleDefinition => ({
  ...stated,
  kind: "rule",
});

/** Types the definition in a file of `methods/`, whose default export the folder's index takes. */
export const defineMethod = (stated: Omit<MethodDefinition, "kind">): MethodDefinition => ({
  ...stated,
  kind: "method",
});

/** Tells whether an optimizer moves all tensors as one vector, so that none has values of its own. */
export const isWhole = (definition: OptimizerDefinition): boolean =>
  definition.kind === "method" && definition.whole === true;

/** Tells whether an optimizer lowers nothing but a sum of squares. */
export const isLeastSquares = (definition: OptimizerDefinition): boolean =>
  definition.kind === "method" && definition.needs === "residuals";

/** Tells whether an optimizer chooses the points at which it asks for gradients within a step. */
export const evaluatesWithinStep = (definition: OptimizerDefinition): boolean =>
  definition.kind === "method" && (definition.needsClosure === true || isLeastSquares(definition));
