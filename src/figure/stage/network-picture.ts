/** A way to draw a network on its data, as SVG elements in text. */
export interface NetworkPicture {
  /** Drawn below every network. */
  readonly ground: string;
  /** Draws the network of a contender. */
  draw(params: Float64Array, slot: number): string;
}
