import { exp, log, sigmoid } from "../../lang/elementary/index.ts";
import { type LossDefinition, meanOverOutputs } from "../loss.ts";
import { logits } from "../output-meaning.ts";

// On logits: max(z, 0) − z·t + log(1 + exp(−|z|)), which neither overflows nor loses small losses.
export default {
  id: "bce",
  name: "Binary cross-entropy",
  tasks: ["classification"],
  targets: "numbers",
  outputs: logits,
  compute: meanOverOutputs(
    (z, target) => Math.max(z, 0) - z * target + log1pExp(-Math.abs(z)),
    (z, target) => sigmoid(z) - target,
  ),
} satisfies LossDefinition;

/** Returns log(1 + exp(x)) for x ≤ 0. */
function log1pExp(x: number): number {
  const e = exp(x);
  // Goldberg 1991, theorem 4: the rounding of 1 + e cancels against the quotient's.
  const rounded = 1 + e;
  return rounded === 1 ? e : (log(rounded) * e) / (rounded - 1);
}
