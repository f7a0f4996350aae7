import type { OptimizerDefinition, StateValues, Values } from "../../optim/index.ts";

/**
 * The values that an element's preconditioner follows from: the updates made, the hyperparameters of the last, and its
 * state.
 */
type Divisor = (values: Values, t: number, slot: (name: string) => number) => number;

/** Adam's, after `root`: the square root with eps, and the bias correction of the average of gradients. */
const corrected = ({ beta1, beta2, eps }: Values, t: number, second: number): number =>
  (1 - beta1 ** t) * (Math.sqrt(second / (1 - beta2 ** t)) + eps);

const divisors: ReadonlyMap<string, Divisor> = new Map<string, Divisor>([
  ["adam", (values, t, slot) => corrected(values, t, slot(values.amsgrad ? "u" : "v"))],
  ["adamw", (values, t, slot) => corrected(values, t, slot(values.amsgrad ? "u" : "v"))],
  ["adabelief", (values, t, slot) => corrected(values, t, slot("s"))],
  ["yogi", (values, t, slot) => corrected(values, t, slot("v"))],
  ["adamax", ({ beta1 }, t, slot) => (1 - beta1 ** t) * slot("u")],
  [
    "rmsprop",
    ({ eps, centered }, _, slot) =>
      Math.sqrt(centered ? Math.max(slot("v") - slot("a") ** 2, 0) : slot("v")) + eps,
  ],
  ["adagrad", ({ lrDecay, eps }, t, slot) => (1 + (t - 1) * lrDecay) * (Math.sqrt(slot("s")) + eps)],
]);

/**
 * Writes the diagonal of the matrix P of a tensor's last update `p ← p − lr·P⁻¹·m`, where m is an average of gradients
 * or the gradient itself; bias corrections are part of it.
 *
 * @param definition of an optimizer whose condition is known and preconditioned
 * @param values of the last update
 * @param state of the tensor, as a method saves it
 * @param out as many elements as the tensor has (mutates)
 * @returns false where there has been no update
 */
export function preconditionerOf(
  { id }: OptimizerDefinition,
  values: Values,
  state: StateValues,
  out: Float64Array,
): boolean {
  const divisor = divisors.get(id);
  const t = Number(state.steps);
  if (!divisor || !(t > 0)) return false;
  let at = 0;
  const slot = (name: string): number => {
    const numbers = state[name];
    return typeof numbers === "number" ? numbers : numbers[numbers.length === 1 ? 0 : at];
  };
  for (; at < out.length; at++) out[at] = divisor(values, t, slot);
  return true;
}
