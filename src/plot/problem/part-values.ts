import { indexAt } from "../chart/column.ts";
import type { Extent } from "../chart/domain.ts";

/** A part of a problem's loss: an eigendirection, a group of classes, a fact. */
export interface Part {
  readonly name: string;
  /** Its eigenvalue or its frequency. */
  readonly weight: number;
  /** The number of classes in a group of them; missing where it is one. */
  readonly members?: number;
}

/** The loss of each part at some of the steps, of which the first `length` have been recorded. */
export interface PartColumns {
  /** The same object as long as values are only appended. */
  readonly owner: object;
  readonly step: ArrayLike<number>;
  readonly length: number;
  readonly parts: readonly ArrayLike<number>[];
}

/** Returns the loss of each part at the last evaluation up to `step`; null before the first. */
export function partsAt(columns: PartColumns, step: number): number[] | null {
  const i = indexAt({ steps: columns.step, length: columns.length }, step);
  return i < 0 || columns.parts.length === 0 ? null : columns.parts.map((part) => part[i]);
}

/** The extremes of the losses of all parts, extended as columns grow. */
export class PartExtent implements Extent {
  lowest = Number.POSITIVE_INFINITY;
  highest = Number.NEGATIVE_INFINITY;
  lowestPositive = Number.POSITIVE_INFINITY;
  #seen = 0;

  /** Takes the values that were added. */
  extend({ parts, length }: PartColumns): void {
    for (const part of parts) for (let i = this.#seen; i < length; i++) this.#take(part[i]);
    this.#seen = length;
  }

  #take(value: number): void {
    if (value < this.lowest) this.lowest = value;
    if (value > this.highest) this.highest = value;
    if (value > 0 && value < this.lowestPositive) this.lowestPositive = value;
  }
}
