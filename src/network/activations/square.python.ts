import type { ActivationInPython } from "../activation.ts";

export default {
  numpy: { forward: "z * z", derivative: "2 * z" },
  torch: { expression: "z * z" },
} satisfies ActivationInPython;
