import type { Language } from "../../lang/index.ts";
import type { InPython } from "../conventions/counterpart.ts";
import type { Curvature } from "../engine/curvature.ts";
import type { Method } from "../engine/method.ts";
import type { AddonDefinition } from "./addon.ts";
import type { Family } from "./family.ts";
import type { Hyperparameter, Values } from "./hyperparameter.ts";
import type { Prose } from "./prose.ts";
import type { Quantities } from "./quantities.ts";

/** A named set of hyperparameters that is offered when an optimizer is added. */
export interface Variant {
  readonly name: string;
  readonly values: Values;
  /** Values to add or replace where a network is trained; its derivatives are of another size than a surface's. */
  readonly network?: Values;
}

/** States what every optimizer has, a rule or a method. */
interface Described {
  /** Its name in links: lower case letters, digits and hyphens. */
  readonly id: string;
  readonly name: string;
  readonly family: Family;
  /** Hyperparameters in the order they are shown. */
  readonly hyperparameters: Readonly<Record<string, Hyperparameter>>;
  /** Options of the library that stand for several hyperparameters, in order: `betas` for beta1 and beta2. */
  readonly tuples?: Readonly<Record<string, readonly string[]>>;
  /** Returns a sentence that says what does not hold of all values together, or null. */
  readonly conflict?: (values: Values) => string | null;
  /** Returns its name with these values; `name` where this is left out. */
  readonly title?: (values: Values) => string;
  readonly variants: readonly [Variant, ...Variant[]];
  /** Returns what its learning rates are multiplied by to suit a surface as those of its first variant would. */
  readonly rateFactor?: (values: Values) => number;
  /** Is in a file next to the definition where a first visit should not load it: see `Prose`. */
  readonly prose?: Prose;
  /** Is in a file next to the definition for the same reason: see `InPython`. */
  readonly inPython?: InPython;
  /** Addons that wrap it, outermost first; set by `compose`. */
  readonly addons?: readonly AddonDefinition[];
}

/** An optimizer whose update is elementwise except for sums: a text in the rule language. */
export interface RuleDefinition extends Described {
  readonly kind: "rule";
  /** The update in the rule language (`src/lang/README.md`). */
  readonly rule: string;
  /** Set where the rule reads `h`, an estimate of the Hessian's diagonal. */
  readonly curvature?: Curvature;
  /** `wholeLanguage` where it calls more than sqrt, abs, sign, floor, ceil, exp, log, min, max and where. */
  readonly language?: Language;
}

/** A need that only some losses meet: exact second derivatives, or residuals, whose squares add up to the loss. */
export type Need = "hessian" | "residuals";

/** Numbers that decide whether a problem is too large for an optimizer. */
export interface ProblemSize {
  readonly parameters: number;
  /** The largest number of residuals in any step; 0 where the loss is no sum of squares. */
  readonly residuals: number;
}

/** Numbers that decide the work of a step. */
export interface Load {
  /** Shapes of the tensors that are moved. */
  readonly shapes: readonly (readonly number[])[];
  /** The number of elements of all of them. */
  readonly parameters: number;
  /** The number of samples that a gradient is the mean over. */
  readonly samples: number;
  /** The number of residuals, where the loss is a sum of squares. */
  readonly residuals: number;
}

/**
 * Returns a method that runs an optimizer. It is in a file next to the definition, `muon.method.ts` next to `muon.ts`,
 * or in its property `create`. A file is loaded only where the optimizer runs.
 *
 * @param seed for its random numbers
 */
export type CreateMethod = (seed: number) => Method;

/** An optimizer that needs matrices, or more than one gradient a step. */
export interface MethodDefinition extends Described {
  readonly kind: "method";
  /** The update in TeX; in the prose where a first visit should not load it: see `Prose`. */
  readonly equations?: readonly string[];
  /** Creates the method; in a file next to it where a first visit should not load that: see `CreateMethod`. */
  readonly create?: CreateMethod;
  /** Is in a file next to it where a first visit should not load it: see `Quantities`. */
  readonly quantities?: Quantities;
  /** True where it evaluates losses and gradients within a step; the library's class then takes a closure. */
  readonly needsClosure?: boolean;
  readonly needs?: Need;
  /** Returns the work of a step in gradient evaluations, roughly; one if left out. */
  readonly stepCost?: (values: Values, load: Load) => number;
  /** Returns the reason why a problem is too large for it, in a sentence; null where it is not. */
  readonly excess?: (size: ProblemSize) => string | null;
  /** True where it moves all tensors as one vector, with the same values for all. */
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

/** Says whether an optimizer moves all tensors as one vector, with the same values for all. */
export const isWhole = (definition: OptimizerDefinition): boolean =>
  definition.kind === "method" && definition.whole === true;

/** Says whether an optimizer minimises nothing but a sum of squares. */
export const isLeastSquares = (definition: OptimizerDefinition): boolean =>
  definition.kind === "method" && definition.needs === "residuals";

/** Says whether an optimizer chooses the points at which it evaluates gradients within a step. */
export const evaluatesWithinStep = (definition: OptimizerDefinition): boolean =>
  definition.kind === "method" && (definition.needsClosure === true || isLeastSquares(definition));
