import type { Split } from "../../../datasets/index.ts";

/** Number of names that are listed; the others are counted. */
const named = 3;

/** Returns sentences about what a training part cannot teach; none for most. */
export function cautionsAbout({ constant, only, task }: Pick<Split, "constant" | "only" | "task">): string[] {
  const cautions: string[] = [];
  if (only !== null) {
    const what =
      task.kind === "classification"
        ? `are of the class ${only}: there are no classes to distinguish`
        : `have the target ${only}: there is nothing to learn`;
    cautions.push(`All training samples ${what}.`);
  }
  if (constant.length > 0) {
    const rest = constant.length - named;
    const names = constant.slice(0, named).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
    const [has, them] = constant.length === 1 ? ["has", "it"] : ["have", "them"];
    cautions.push(
      `${names} ${has} one value in all training samples, so nothing can be learned from ${them}.`,
    );
  }
  return cautions;
}
