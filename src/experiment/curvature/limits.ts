import type { AddonKind, OptimizerDefinition, Values } from "../../optim/index.ts";
import { sgdFactor } from "../explain/stability.ts";
import type { RaceSpec } from "../race-spec.ts";
import { contenderIn, definitionOf, isGroupedAt, valuesAt } from "../values.ts";

/**
 * The condition under which an optimizer is stable along a direction of constant curvature: an eigenvalue of the
 * Hessian, or of P⁻¹ times the Hessian, is below `factor / lr − shift`. Without momentum the factor is 2.
 */
export interface Condition {
  readonly factor: number;
  /** An L2 penalty, which adds itself to every curvature. */
  readonly shift: number;
  /** True where the curvature is divided by a preconditioner P. */
  readonly preconditioned: boolean;
}

type ConditionOf = (values: Values) => Condition;

/**
 * Adam's limit while its preconditioner changes slowly (Cohen et al. 2022, arXiv:2207.14484, equation 2): that of an
 * exponential average of gradients. The second moment's decay has no part in it.
 */
const averaged = ({ beta1 }: Values): number => (2 + 2 * beta1) / (1 - beta1);

/** Decoupled decay multiplies the parameters by 1 − lr·λ, for which the factor's 2 is 2 − lr·λ. */
const decoupled: ConditionOf = (values) => ({
  factor: averaged(values) * (1 - (values.lr * values.weightDecay) / 2),
  shift: 0,
  preconditioned: true,
});

const coupled: ConditionOf = (values) => ({
  factor: averaged(values),
  shift: values.weightDecay,
  preconditioned: true,
});

/** Optimizers whose condition is known, by id; of another none is stated. */
const conditions: ReadonlyMap<string, ConditionOf> = new Map<string, ConditionOf>([
  ["sgd", (values) => ({ factor: sgdFactor(values), shift: values.weightDecay, preconditioned: false })],
  ["adam", (values) => (values.decoupledWeightDecay ? decoupled : coupled)(values)],
  ["adamw", decoupled],
  ["adamax", coupled],
  ["adabelief", decoupled],
  ["yogi", coupled],
  [
    "rmsprop",
    (values) => ({ factor: 2 * (1 + values.momentum), shift: values.weightDecay, preconditioned: true }),
  ],
  ["adagrad", (values) => ({ factor: 2, shift: values.weightDecay, preconditioned: true })],
]);

/** Addons that change nothing but the learning rate, or whose update is that of a mean gradient. */
const kept: readonly AddonKind[] = ["schedule", "warmup", "accumulation"];

/** Returns whether a definition's condition is known, with its addons. */
export const hasCondition = ({ id, kind, addons = [] }: OptimizerDefinition): boolean =>
  kind === "rule" && conditions.has(id) && addons.every((addon) => kept.includes(addon.kind));

/**
 * Returns the condition under which a contender's update after `step` is stable; null where none is known: for other
 * optimizers, with addons that change the gradient or the update, and where groups of parameters differ.
 *
 * @param lr the learning rate of that update
 */
export function conditionAt(spec: RaceSpec, slot: number, step: number, lr: number): Condition | null {
  const contender = contenderIn(spec, slot);
  const condition = conditions.get(contender.optimizer);
  if (!condition || contender.rule !== undefined || !hasCondition(definitionOf(contender))) return null;
  if (isGroupedAt(spec, slot, step)) return null;
  return condition({ ...valuesAt(spec, slot, step), lr });
}

/** Returns the eigenvalue above which updates grow, by a condition. */
export const limitOf = ({ factor, shift, preconditioned }: Condition, lr: number): number =>
  factor / lr - (preconditioned ? 0 : shift);
