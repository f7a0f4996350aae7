import { bandColors, css } from "../../plot/look/color-map.ts";
import { contourLines, type Palette } from "../../plot/look/stage-palette.ts";
import { type Size, toScreenX, toScreenY, type Viewport } from "../../plot/plane/viewport.ts";
import type { Bands, Rings, View } from "../../surfaces/index.ts";

/** Bands of height as paths, in CSS pixels from the top left corner of their region. */
interface Picture {
  readonly region: View;
  /** Size of the region in the viewport for which the bands were requested. */
  readonly size: Size;
  readonly levels: readonly Path2D[];
  readonly undefinedHere: Path2D | null;
}

/** Draws the surface: filled bands of height and lines between them, as vectors, which are sharp at any zoom. */
export class Background {
  readonly #context: CanvasRenderingContext2D;
  #picture: Picture | null = null;

  constructor(context: CanvasRenderingContext2D) {
    this.#context = context;
  }

  /** @param size size of the region in CSS pixels, in the viewport for which it was requested */
  setBands({ levels, undefinedHere }: Bands, region: View, size: Size): void {
    this.#context.canvas.dataset.drawn = "true";
    this.#picture = {
      region,
      size,
      levels: pathsOf(levels, size),
      undefinedHere: undefinedHere ? (pathsOf(undefinedHere, size)[0] ?? null) : null,
    };
  }

  /** Draws the last picture at its place in this viewport, even if it was made for another viewport. */
  draw(viewport: Viewport, palette: Palette): void {
    const context = this.#context;
    const picture = this.#picture;
    context.fillStyle = palette.stage;
    context.fillRect(0, 0, viewport.width, viewport.height);
    if (!picture) return;
    const { region, size } = picture;
    const left = toScreenX(viewport, region.x[0]);
    const top = toScreenY(viewport, region.y[1]);
    const scaleX = (toScreenX(viewport, region.x[1]) - left) / size.width;
    const scaleY = (toScreenY(viewport, region.y[0]) - top) / size.height;
    context.save();
    context.beginPath();
    context.rect(left + 1, top + 1, scaleX * size.width - 2, scaleY * size.height - 2);
    context.clip();
    context.transform(scaleX, 0, 0, scaleY, left, top);
    this.#paint(picture, 1 / Math.sqrt(scaleX * scaleY), palette);
    context.restore();
  }

  #paint({ levels, size, undefinedHere }: Picture, pixel: number, palette: Palette): void {
    const context = this.#context;
    const colors = bandColors(palette.ground, levels.length + 1);
    context.fillStyle = css(colors[0]);
    context.fillRect(0, 0, size.width, size.height);
    const { color, alpha } = contourLines[palette.ground];
    context.lineWidth = pixel;
    context.lineJoin = "round";
    context.lineCap = "round";
    context.strokeStyle = color;
    for (const [k, path] of levels.entries()) {
      context.fillStyle = css(colors[k + 1]);
      context.fill(path, "evenodd");
      context.globalAlpha = alpha;
      context.stroke(path);
      context.globalAlpha = 1;
    }
    if (undefinedHere) {
      context.fillStyle = palette.stage;
      context.fill(undefinedHere, "evenodd");
    }
  }
}

/** Returns one path for each level, in CSS pixels with y downwards. */
function pathsOf({ points, lengths, levelRings }: Rings, { width, height }: Size): Path2D[] {
  let ring = 0;
  let at = 0;
  const paths: Path2D[] = [];
  for (const count of levelRings) {
    const path = new Path2D();
    for (const end = ring + count; ring < end; ring++) {
      const x = points[at] * width;
      const y = (1 - points[at + 1]) * height;
      path.moveTo(x, y);
      const last = at + 2 * lengths[ring];
      for (at += 2; at < last; at += 2) path.lineTo(points[at] * width, (1 - points[at + 1]) * height);
      // Chromium's closePath() takes time in proportion to the whole path: minutes for a hundred thousand rings.
      path.lineTo(x, y);
    }
    paths.push(path);
  }
  return paths;
}
