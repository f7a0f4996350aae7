import type { Numbers } from "./measure.ts";

const files = import.meta.glob<Numbers>("./measured/*.json", { eager: true, import: "default" });

/** Returns the numbers of a finding as they are kept, which the tests compare with new ones. */
export function keptNumbers(id: string): Numbers {
  const numbers = files[`./measured/${id}.json`];
  if (!numbers) throw new RangeError(`nothing is kept of the finding ${JSON.stringify(id)}`);
  return numbers;
}
