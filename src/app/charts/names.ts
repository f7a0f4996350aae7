import { useMemo } from "react";
import { contenderNames } from "../../plot/names.ts";
import { shorten } from "../../plot/text/shorten.ts";
import { useSpec } from "../state/store.ts";
import { labelGap, labelRoom, widestLabel } from "./drawing/layout.ts";
import { textWidth } from "./drawing/text-width.ts";

/** Names by slot. */
export type Names = ReadonlyMap<number, string>;

/** A name, shortened to fit next to its line, and its width in pixels. */
export interface FittedLabel {
  readonly label: string;
  readonly width: number;
}

const measure = (text: string): number => textWidth(text, 600, 11.5);

/** Returns the contenders' names; the same object as long as no name changes. */
export function useNames(): Names {
  const key = useSpec((spec) => JSON.stringify([...contenderNames(spec)]));
  return useMemo(() => new Map<number, string>(JSON.parse(key)), [key]);
}

/** Shortens a name to fit next to its line, but never the text `after` it. */
export function fitLabel(name: string, after = ""): FittedLabel {
  const room = widestLabel - (after === "" ? 0 : measure(after));
  const label = shorten(name, room, measure) + after;
  return { label, width: measure(label) };
}

const roomOf = ({ width }: FittedLabel): number => width + labelGap + 2;

/** Says whether a label fits next to the plot. */
export const fitsBeside = (label: FittedLabel): boolean => roomOf(label) <= labelRoom.most;

/** Returns the pixels that the longest of some labels needs next to the plot, within `labelRoom`. */
export function roomFor(labels: readonly FittedLabel[]): number {
  return Math.ceil(Math.min(Math.max(labelRoom.least, ...labels.map(roomOf)), labelRoom.most));
}
