import type { Split } from "../../../datasets/index.ts";
import { inWords } from "../../../plot/title.ts";
import { say } from "../../../words/say.ts";
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
        ? say("All training samples are of the class “{name}”: there are no classes to distinguish.", {
            name: only,
          })
        : say("The target of all training samples is {value}: there is nothing to learn.", { value: only }),
    );
  if (constant.length > 0 && !blank) notes.push(constantNote(constant));
  const samples = train.count + test.count;
  if (samples > maxPoints)
    notes.push(say("About {drawn} of {samples} samples are drawn.", { drawn: maxPoints, samples }));
  return notes;
}

const named = 3;

function constantNote(constant: readonly string[]): string {
  const [first] = constant;
  if (constant.length === 1)
    return say("“{name}” is the same in all training samples, so nothing can be learned from it.", {
      name: first,
    });
  const names = constant.slice(0, named).map((name) => `“${name}”`);
  const rest = constant.length - names.length;
  const list =
    rest > 0 ? say("{names} and {count} more", { names: names.join(", "), count: rest }) : inWords(names);
  return say("{names} are the same in all training samples, so nothing can be learned from them.", {
    names: list,
  });
}
