import { markerPath } from "../../plot/look/markers.ts";
import type { Lettering, MarkerLook, Pencil, Stroke } from "../../plot/problem/pencil.ts";
import { textElement } from "./elements.ts";
import { PathWriter, pixels } from "./path-writer.ts";

/** Writes a drawing as SVG elements. */
export class SvgPencil implements Pencil {
  /** The elements written so far. */
  written = "";

  boxes(boxes: readonly number[], fill: string, opacity = 1): void {
    const path = new PathWriter();
    for (let i = 0; i < boxes.length; i += 4) {
      const [left, top] = [boxes[i], boxes[i + 1]];
      const [right, bottom] = [left + boxes[i + 2], top + boxes[i + 3]];
      path.moveTo(left, top);
      path.lineTo(right, top);
      path.lineTo(right, bottom);
      path.lineTo(left, bottom);
      path.closePath();
    }
    this.#add(path, `fill="${fill}"${opacity < 1 ? ` fill-opacity="${opacity}"` : ""}`);
  }

  line(points: readonly number[], { color, width, dash, opacity = 1 }: Stroke): void {
    const path = new PathWriter();
    let continues = false;
    for (let i = 0; i < points.length; i += 2) {
      const [x, y] = [points[i], points[i + 1]];
      const isPoint = !Number.isNaN(x) && !Number.isNaN(y);
      if (isPoint && continues) path.lineTo(x, y);
      else if (isPoint) path.moveTo(x, y);
      continues = isPoint;
    }
    const dashed = dash ? ` stroke-dasharray="${dash.join(" ")}"` : "";
    const faint = opacity < 1 ? ` stroke-opacity="${opacity}"` : "";
    this.#add(
      path,
      `fill="none" stroke="${color}" stroke-width="${pixels(width)}" stroke-linejoin="round"${dashed}${faint}`,
    );
  }

  markers(points: readonly number[], { marker, radius, fill, edge }: MarkerLook): void {
    const path = new PathWriter();
    for (let i = 0; i < points.length; i += 2) markerPath(path, marker, points[i], points[i + 1], radius);
    this.#add(path, `fill="${fill}" stroke="${edge}" stroke-width="1.6" paint-order="stroke"`);
  }

  text(text: string, x: number, y: number, look: Lettering): void {
    this.written += textElement(text, x, y, look);
  }

  #add({ text }: PathWriter, look: string): void {
    if (text !== "") this.written += `<path d="${text}" ${look}/>`;
  }
}

/** Returns a drawing as SVG elements. */
export function drawn(draw: (pencil: Pencil) => void): string {
  const pencil = new SvgPencil();
  draw(pencil);
  return pencil.written;
}
