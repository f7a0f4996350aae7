/** Pixels along a line after which a marker is due, and pixels that two markers of the line keep between them. */
const stride = 56;
const apart = 40;

/**
 * Chooses the points of a line that bear its contender's marker, by which the line is known without its colour. Points
 * are added in order. The chosen ones do not change when the picture is moved.
 */
export class MarkerSpacing {
  /** The chosen points, x and y in turn, in pixels. */
  readonly chosen: number[];
  #x = Number.NaN;
  #y = Number.NaN;
  /** Length of the line since a marker was due. */
  #length = 0;

  /** @param of the spacing to go on from; left out for a new line */
  constructor(of?: MarkerSpacing) {
    this.chosen = of ? [...of.chosen] : [];
    if (!of) return;
    this.#x = of.#x;
    this.#y = of.#y;
    this.#length = of.#length;
  }

  /** Adds the line's next point. @param visible false for a point that bears no marker, as it is outside the picture */
  add(x: number, y: number, visible: boolean): void {
    this.#length += Math.hypot(x - this.#x, y - this.#y) || 0;
    this.#x = x;
    this.#y = y;
    if (this.#length < stride) return;
    this.#length %= stride;
    if (visible && this.#isFree(x, y)) this.chosen.push(x, y);
  }

  #isFree(x: number, y: number): boolean {
    const { chosen } = this;
    for (let i = 0; i < chosen.length; i += 2)
      if (Math.hypot(chosen[i] - x, chosen[i + 1] - y) < apart) return false;
    return true;
  }
}
