import { identities } from "../../plot/look/identity.ts";
import { MarkerSpacing } from "../../plot/look/marker-spacing.ts";
import { markerPath, trailMarkerRadius } from "../../plot/look/markers.ts";
import { isOutside } from "../../plot/plane/edge.ts";
import type { Size } from "../../plot/plane/viewport.ts";
import { PathWriter } from "../svg/path-writer.ts";

/** Writes a contender's markers along a line that can be drawn up to any of its points. */
export class LineMarkers {
  readonly #slot: number;
  readonly #size: Size;
  readonly #spacing = new MarkerSpacing();
  readonly #writer = new PathWriter();
  /** The index of each point with a marker, and the length of the text up to it. */
  readonly #points: number[] = [];
  readonly #ends: number[] = [];
  #count = 0;

  constructor(slot: number, size: Size) {
    this.#slot = slot;
    this.#size = size;
  }

  /** Adds the line's next point, in pixels. */
  add(x: number, y: number): void {
    const { chosen } = this.#spacing;
    const before = chosen.length;
    this.#spacing.add(x, y, !isOutside(x, y, this.#size));
    if (chosen.length > before) {
      markerPath(this.#writer, identities[this.#slot].marker, x, y, trailMarkerRadius);
      this.#points.push(this.#count);
      this.#ends.push(this.#writer.text.length);
    }
    this.#count += 1;
  }

  /** Returns the `d` of the markers up to a point. */
  path(last: number): string {
    const count = this.#points.filter((point) => point <= last).length;
    return count === 0 ? "" : this.#writer.text.slice(0, this.#ends[count - 1]);
  }
}
