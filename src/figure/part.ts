/** A part of a picture as SVG elements in text: the ground, which stays, and what a step shows over it. */
export interface Part {
  readonly ground: string;
  at(step: number): string;
}

/** A place in a picture, in pixels from its left top corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
