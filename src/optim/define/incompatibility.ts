import type { AddonDefinition } from "./addon.ts";
import { evaluatesWithinStep, type OptimizerDefinition } from "./definition.ts";

/** A part of a contender: its optimizer, or an addon that wraps it. */
type Part = OptimizerDefinition | AddonDefinition;

/** Returns the reason why an addon does not go with another part of a contender, in a sentence; null where it does. */
export function incompatibility(part: Part, addon: AddonDefinition): string | null {
  if (part.kind === "rule" || part.kind === "method") return withOptimizer(part, addon);
  return part.kind === addon.kind
    ? `${addon.name} does not go with ${part.name}: only one ${addon.kind} is possible`
    : null;
}

/** Returns the first of the reasons why an addon does not go with several parts; null where it goes with all. */
export function incompatibilityAmong(parts: readonly Part[], addon: AddonDefinition): string | null {
  for (const part of parts) {
    const reason = incompatibility(part, addon);
    if (reason !== null) return reason;
  }
  return null;
}

function withOptimizer(definition: OptimizerDefinition, { kind, name }: AddonDefinition): string | null {
  const onRate = kind === "schedule" || kind === "warmup";
  if (onRate && !Object.hasOwn(definition.hyperparameters, "lr"))
    return `${name} changes the learning rate, and ${definition.name} has none`;
  if (evaluatesWithinStep(definition) && !onRate && kind !== "averaging")
    return `${name} cannot wrap ${definition.name}, which computes several gradients per step`;
  return null;
}
