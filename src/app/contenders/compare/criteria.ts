import type { Criterion } from "../../../experiment/inspect/difference/agreement.ts";
import type { Sentence } from "../../../words/say.ts";

/** The ways in which two contenders can be compared, by their texts. */
export const criteria: readonly (Criterion & { readonly text: Sentence })[] = [
  { text: "Every bit, of position and state", state: true, tolerance: 0 },
  { text: "Every bit, of position", state: false, tolerance: 0 },
  { text: "Position to 1e−12: to rounding", state: false, tolerance: 1e-12 },
  { text: "Position to 1e−9", state: false, tolerance: 1e-9 },
  { text: "Position to 1e−6", state: false, tolerance: 1e-6 },
];
