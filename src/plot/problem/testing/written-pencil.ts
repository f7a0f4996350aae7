import type { Lettering, MarkerLook, Pencil, Stroke } from "../pencil.ts";

/** Keeps what is drawn. */
export class WrittenPencil implements Pencil {
  readonly texts: {
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly look: Lettering;
  }[] = [];
  readonly boxesDrawn: { readonly boxes: readonly number[]; readonly fill: string }[] = [];
  readonly lines: { readonly points: readonly number[]; readonly stroke: Stroke }[] = [];
  readonly marks: { readonly points: readonly number[]; readonly look: MarkerLook }[] = [];

  boxes(boxes: readonly number[], fill: string): void {
    this.boxesDrawn.push({ boxes, fill });
  }

  line(points: readonly number[], stroke: Stroke): void {
    this.lines.push({ points, stroke });
  }

  markers(points: readonly number[], look: MarkerLook): void {
    this.marks.push({ points, look });
  }

  text(text: string, x: number, y: number, look: Lettering): void {
    this.texts.push({ text, x, y, look });
  }
}
