/** The part of a canvas's context that maps are drawn with, on a canvas or as SVG. */
export type Pen = Pick<
  CanvasRenderingContext2D,
  | "fillStyle"
  | "strokeStyle"
  | "font"
  | "textAlign"
  | "imageSmoothingEnabled"
  | "save"
  | "restore"
  | "translate"
  | "rotate"
  | "beginPath"
  | "rect"
  | "clip"
  | "moveTo"
  | "lineTo"
  | "arc"
  | "stroke"
  | "fill"
  | "fillRect"
  | "strokeRect"
  | "fillText"
> & {
  measureText(text: string): { readonly width: number };
  drawImage(image: HTMLCanvasElement, x: number, y: number, width: number, height: number): void;
};

/** A picture to save: its size at scale 1, and a function that draws it. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly draw: (pen: Pen) => void;
}
