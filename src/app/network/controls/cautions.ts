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
        : `have the target ${only}: there is nothing to fit`;
    cautions.push(`All training samples ${what}.`);
  }
  if (constant.length > 0) {
    const rest = constant.length - named;
    const names = constant.slice(0, named).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
    const [has, counts] = constant.length === 1 ? ["has", "it counts"] : ["have", "they count"];
    cautions.push(`${names} ${has} one value in the training part and can teach nothing; ${counts} as 0.`);
  }
  return cautions;
}
