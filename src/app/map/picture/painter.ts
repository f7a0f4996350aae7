import type { Ground } from "../../../plot/look/color-map.ts";
import { onCanvasRestored } from "../../stage/canvas.ts";
import { groundNow, onThemeChange } from "../../theme.ts";
import { computation } from "../computation.ts";
import type { FoundCells } from "../found-cells.ts";
import { type Picture, showImage } from "./paint.ts";
import { type Repaint, repainting } from "./repaint.ts";

/** Returns the picture of cells with the rules of its colours, as plain data; null where it cannot be drawn yet. */
type Painting<Rules> = (
  cells: FoundCells,
  ground: Ground,
) => { readonly rules: Rules; readonly picture: Picture } | null;

/** A canvas that shows a picture. */
interface Shown<Rules> {
  readonly context: CanvasRenderingContext2D;
  /** Says whether it shows the picture now; where left out it always does. */
  readonly isVisible?: () => boolean;
  /** Called with the rules of the picture's colours. */
  readonly onRules?: (rules: Rules) => void;
}

/** Paints the cells at most once a frame while they are computed: once for all canvases that show the same picture. */
export class Painter<Rules> {
  readonly #painting: Painting<Rules>;
  readonly #canvases = new Set<Shown<Rules>>();
  #repaint: Repaint | null = null;
  #stops: readonly (() => void)[] = [];

  constructor(painting: Painting<Rules>) {
    this.#painting = painting;
  }

  /** Paints for a canvas too; returns a function that ends that. */
  add(canvas: Shown<Rules>): () => void {
    this.#canvases.add(canvas);
    this.#repaint ??= this.#start();
    this.#repaint.request();
    return () => {
      this.#canvases.delete(canvas);
      if (this.#canvases.size === 0) this.#end();
    };
  }

  #start(): Repaint {
    let ground = groundNow();
    const repaint = repainting(
      () => {
        const visible = this.#visible();
        const next = visible.length > 0 && computation.cells && this.#painting(computation.cells, ground);
        if (!next) return null;
        for (const { onRules } of visible) onRules?.(next.rules);
        return next.picture;
      },
      (image) => {
        for (const { context } of this.#visible()) showImage(context, image);
      },
    );
    this.#stops = [
      computation.subscribe(repaint.request),
      onCanvasRestored(repaint.request),
      onThemeChange(() => {
        ground = groundNow();
        repaint.request();
      }),
    ];
    return repaint;
  }

  #end(): void {
    for (const stop of this.#stops) stop();
    this.#repaint?.cancel();
    // Its image takes as much memory as a column of the cells.
    this.#repaint = null;
  }

  #visible(): readonly Shown<Rules>[] {
    return [...this.#canvases].filter(({ isVisible }) => isVisible?.() ?? true);
  }
}
