import type { Split } from "../../../datasets/index.ts";
import { maxPoints } from "./points.ts";

/**
 * Returns notes on the samples that explain an unexpected picture.
 *
 * @param blank true if constant inputs need no note, as at the edges of scanned digits
 */
export function notesOn({ constant, only, task, train, test }: Split, blank = false): string[] {
  const notes: string[] = [];
  if (only !== null)
    notes.push(
      task.kind === "classification"
        ? `All training samples are of the class “${only}”: there are no classes to distinguish.`
        : `The target of all training samples is ${only}: there is nothing to learn.`,
    );
  if (constant.length > 0 && !blank) notes.push(constantNote(constant));
  const samples = train.count + test.count;
  if (samples > maxPoints)
    notes.push(
      `About ${maxPoints.toLocaleString("en")} of ${samples.toLocaleString("en")} samples are drawn.`,
    );
  return notes;
}

const named = 3;

function constantNote(constant: readonly string[]): string {
  const [first] = constant;
  if (constant.length === 1)
    return `“${first}” is the same in all training samples, so nothing can be learned from it.`;
  const names = constant.slice(0, named).map((name) => `“${name}”`);
  const rest = constant.length - names.length;
  const list = rest > 0 ? `${names.join(", ")} and ${rest} more` : names.join(" and ");
  return `${list} are the same in all training samples, so nothing can be learned from them.`;
}
