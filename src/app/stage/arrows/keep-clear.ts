import type { Extent } from "../../../plot/arrows/arrow-picture.ts";

/** Pixels between arrows and what lies over the stage. */
const gap = 8;

/** The places of a legend over the stage: at the bottom, or below what is at the top. */
interface Places {
  readonly left: number;
  readonly right: number;
  readonly height: number;
  /** Its upper edge at the top. */
  readonly top: number;
  /** Its lower edge at the bottom. */
  readonly bottom: number;
}

/** Says whether a legend leaves arrows in sight at the top alone; where it would cover them there too, it stays. */
export function isBetterUp(arrows: Extent, { left, right, height, top, bottom }: Places): boolean {
  const covers = (from: number) =>
    arrows.left < right + gap &&
    arrows.right > left - gap &&
    arrows.top < from + height + gap &&
    arrows.bottom > from - gap;
  return covers(bottom - height) && !covers(top);
}
