import type { RuleDefinition } from "../../../optim/index.ts";
import type { Part, Printed, Told } from "../../../words/told.ts";
import type { ElementStep } from "./element.ts";

/** A step of a rule in one element, and in another to compare it with. */
export interface StepSeen {
  readonly definition: RuleDefinition;
  /** The element that is shown. */
  readonly here: ElementStep;
  /** The other coordinate of a surface, or a weight of the same tensor; null where there is none. */
  readonly there: ElementStep | null;
  /** The elements that make the step: both coordinates of a surface, or the weight alone. */
  readonly all: readonly ElementStep[];
  /** The names of the one that is shown and of the other. */
  readonly names: { readonly here: ElementName; readonly there: ElementName };
}

/** The name of an element: "x", or "this weight", which other languages change by its place in a sentence. */
export interface ElementName {
  readonly isCoordinate: boolean;
  /** As the subject of a sentence, at its beginning or within it. */
  readonly first: Part;
  readonly subject: Part;
  /** After "in". */
  readonly place: Part;
}

/** Says in a sentence what decided a step; null where that did not. */
export type Reason = (step: StepSeen) => Told | null;

/** Returns the share of a step along its direction that parts of it, one for each element, make. */
export function shareOf(all: readonly ElementStep[], part: (element: ElementStep) => number): number {
  let [along, whole] = [0, 0];
  for (const element of all) {
    along += part(element) * element.moved;
    whole += element.moved * element.moved;
  }
  return along / whole;
}

export const percent = (share: number): string => `${Math.round(100 * share)} %`;

/** Returns a ratio as it is said: "23", "4.8". */
export const ratioOf = (ratio: number): Printed => ({ printed: String(Number(ratio.toPrecision(2))) });
