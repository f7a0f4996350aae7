import type { Size } from "../../plot/plane/viewport.ts";

/** Sharper than this only costs time. */
const greatestPixelRatio = 3;

/** Returns how many pixels of a canvas make one of CSS. */
const pixelRatio = (): number => Math.min(devicePixelRatio || 1, greatestPixelRatio);

/**
 * Returns the 2D context of a canvas.
 *
 * @throws Error where the browser gives none, as some do that protect against fingerprinting
 */
export function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext("2d");
  if (!context) throw new Error("this browser gives the page no canvas to draw on");
  return context;
}

/**
 * Gives a canvas the pixels of a size in CSS pixels, and lets its context count in CSS pixels. A canvas that has another
 * number of pixels already is emptied.
 */
export function fitCanvas(context: CanvasRenderingContext2D, { width, height }: Size): void {
  const { canvas } = context;
  const ratio = pixelRatio();
  const columns = Math.max(1, Math.round(width * ratio));
  const rows = Math.max(1, Math.round(height * ratio));
  // Setting the number that a canvas has would empty it too.
  if (canvas.width !== columns) canvas.width = columns;
  if (canvas.height !== rows) canvas.height = rows;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
}

/** Calls `listener` when a window is moved to another screen, or a page is zoomed; returns what ends that. */
export function onPixelRatioChange(listener: () => void): () => void {
  let query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
  const changed = () => {
    query.removeEventListener("change", changed);
    query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    query.addEventListener("change", changed);
    listener();
  };
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}
