import type { Split } from "../../../datasets/index.ts";
import { say } from "../../../words/say.ts";

/** Number of names that are listed; the others are counted. */
const named = 3;

/** Returns sentences about what a training part cannot teach; none for most. */
export function cautionsAbout({ constant, only, task }: Pick<Split, "constant" | "only" | "task">): string[] {
  const cautions: string[] = [];
  if (only !== null)
    cautions.push(
      task.kind === "classification"
        ? say("All training samples are of the class {name}: there are no classes to distinguish.", {
            name: only,
          })
        : say("All training samples have the target {value}: there is nothing to learn.", { value: only }),
    );
  if (constant.length > 0) {
    const rest = constant.length - named;
    const names = constant.slice(0, named).join(", ");
    const sentence =
      rest > 0
        ? "{names} and {rest} more have one value in all training samples, so nothing can be learned from them."
        : constant.length === 1
          ? "{names} has one value in all training samples, so nothing can be learned from it."
          : "{names} have one value in all training samples, so nothing can be learned from them.";
    cautions.push(say(sentence, { names, rest }));
  }
  return cautions;
}
