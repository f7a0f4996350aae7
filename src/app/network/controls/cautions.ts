import type { Split } from "../../../datasets/index.ts";

/** Names listed before the others are only counted. */
const named = 3;

/** What can't be learned from a training part, in sentences; most have nothing to say. */
export function cautionsAbout({ constant, only, task }: Pick<Split, "constant" | "only" | "task">): string[] {
  const cautions: string[] = [];
  if (only !== null) {
    const what = task.kind === "classification" ? `are of the class ${only}` : `have the target ${only}`;
    cautions.push(`All training samples ${what}: there is nothing to tell apart.`);
  }
  if (constant.length > 0) {
    const rest = constant.length - named;
    const names = constant.slice(0, named).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
    const [has, counts] = constant.length === 1 ? ["has", "it counts"] : ["have", "they count"];
    cautions.push(`${names} ${has} one value in the training part and can teach nothing; ${counts} as 0.`);
  }
  return cautions;
}
