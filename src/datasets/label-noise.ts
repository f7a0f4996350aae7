import type { Random } from "../random/random.ts";
import type { Split } from "./split.ts";

/**
 * Returns a split in which a share of the training labels are replaced, each by one of the other classes with equal
 * probability. Test labels stay as they are; so do numbers, and labels where there is one class.
 *
 * @param share of the training samples, 0 to 1, rounded to whole samples
 */
export function withLabelNoise(split: Split, share: number, random: Random): Split {
  const { task, train } = split;
  const classes = task.kind === "classification" ? task.classes.length : 0;
  const count = Math.round(share * train.count);
  if (classes < 2 || count === 0) return split;
  const order = Uint32Array.from({ length: train.count }, (_, sample) => sample);
  random.shuffle(order);
  const targets = train.targets.slice();
  const replaced = new Uint8Array(train.count);
  for (const sample of order.subarray(0, count)) {
    targets[sample] = (targets[sample] + 1 + random.below(classes - 1)) % classes;
    replaced[sample] = 1;
  }
  return { ...split, train: { ...train, targets, replaced }, only: null };
}
