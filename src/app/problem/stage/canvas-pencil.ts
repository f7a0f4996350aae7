import { markerPath } from "../../../plot/look/markers.ts";
import type { Lettering, MarkerLook, Pencil, Stroke } from "../../../plot/problem/pencil.ts";

const family = "Inter, 'Segoe UI', system-ui, 'Liberation Sans', sans-serif";

/** Draws on a canvas. */
export class CanvasPencil implements Pencil {
  readonly #context: CanvasRenderingContext2D;

  constructor(context: CanvasRenderingContext2D) {
    this.#context = context;
  }

  boxes(boxes: readonly number[], fill: string, opacity = 1): void {
    const context = this.#context;
    context.globalAlpha = opacity;
    context.fillStyle = fill;
    for (let i = 0; i < boxes.length; i += 4)
      context.fillRect(boxes[i], boxes[i + 1], boxes[i + 2], boxes[i + 3]);
    context.globalAlpha = 1;
  }

  line(points: readonly number[], { color, width, dash = [], opacity = 1 }: Stroke): void {
    const context = this.#context;
    context.beginPath();
    let continues = false;
    for (let i = 0; i < points.length; i += 2) {
      const isPoint = !Number.isNaN(points[i]) && !Number.isNaN(points[i + 1]);
      if (isPoint && continues) context.lineTo(points[i], points[i + 1]);
      else if (isPoint) context.moveTo(points[i], points[i + 1]);
      continues = isPoint;
    }
    context.globalAlpha = opacity;
    context.setLineDash([...dash]);
    context.lineJoin = "round";
    context.lineWidth = width;
    context.strokeStyle = color;
    context.stroke();
    context.globalAlpha = 1;
  }

  markers(points: readonly number[], { marker, radius, fill, edge }: MarkerLook): void {
    const context = this.#context;
    context.beginPath();
    for (let i = 0; i < points.length; i += 2) markerPath(context, marker, points[i], points[i + 1], radius);
    context.setLineDash([]);
    context.lineJoin = "round";
    context.lineWidth = 1.6;
    context.strokeStyle = edge;
    context.stroke();
    context.fillStyle = fill;
    context.fill();
  }

  text(text: string, x: number, y: number, { size, color, bold, anchor = "start", halo }: Lettering): void {
    const context = this.#context;
    context.font = `${bold ? "600 " : ""}${size}px ${family}`;
    context.textAlign = anchor === "middle" ? "center" : anchor;
    context.textBaseline = "alphabetic";
    if (halo) {
      context.globalAlpha = 0.75;
      context.lineJoin = "round";
      context.setLineDash([]);
      context.lineWidth = 3;
      context.strokeStyle = halo;
      context.strokeText(text, x, y);
      context.globalAlpha = 1;
    }
    context.fillStyle = color;
    context.fillText(text, x, y);
  }
}
