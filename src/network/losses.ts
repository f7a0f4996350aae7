import { byId } from "./by-id.ts";
import type { LossDefinition } from "./loss.ts";

const files = import.meta.glob<LossDefinition>(["./losses/*.ts", "!**/*.*.ts"], {
  eager: true,
  import: "default",
});

/** Every loss by id: one file each in `losses/`, found by its being there. */
export const losses = byId(Object.values(files), ["bce", "cross_entropy", "mse", "huber"]);

/** @throws RangeError that lists the losses, where `id` is none of them */
export function lossOf(id: string): LossDefinition {
  const loss = losses.get(id);
  if (loss) return loss;
  throw new RangeError(`loss must be one of ${[...losses.keys()].join(", ")}, got ${id}`);
}
