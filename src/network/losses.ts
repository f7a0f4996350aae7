import { byId } from "./by-id.ts";
import type { LossDefinition } from "./loss.ts";

const files = import.meta.glob<LossDefinition>(["./losses/*.ts", "!**/*.*.ts"], {
  eager: true,
  import: "default",
});

/** All losses by id: each file in `losses/` is one. */
export const losses = byId(Object.values(files), ["bce", "cross_entropy", "mse", "huber"]);

/** Returns the loss `id`. @throws RangeError that lists the losses, where `id` is none of them */
export function lossOf(id: string): LossDefinition {
  const loss = losses.get(id);
  if (loss) return loss;
  throw new RangeError(`loss must be one of ${[...losses.keys()].join(", ")}, got ${id}`);
}
