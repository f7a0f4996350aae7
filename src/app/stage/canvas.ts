import type { Size } from "../../plot/plane/viewport.ts";
import { say } from "../../words/say.ts";

/** Device pixels per CSS pixel at most: more cost time and cannot be seen. */
const greatestPixelRatio = 3;

/** Returns the number of canvas pixels per CSS pixel, 3 at most. */
const pixelRatio = (): number => Math.min(devicePixelRatio || 1, greatestPixelRatio);

/**
 * Returns the 2D context of a canvas.
 *
 * @throws Error if the browser gives none, as some do to protect against fingerprinting
 */
export function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext("2d");
  if (!context) throw new Error(say("this browser gives the page no canvas to draw on"));
  return context;
}

/**
 * Gives a canvas the pixels for a size in CSS pixels, and scales its context to CSS pixels. Clears the canvas if its
 * number of pixels changes.
 */
export function fitCanvas(context: CanvasRenderingContext2D, { width, height }: Size): void {
  const { canvas } = context;
  const ratio = pixelRatio();
  const columns = Math.max(1, Math.round(width * ratio));
  const rows = Math.max(1, Math.round(height * ratio));
  // Assigning the same number would clear the canvas too.
  if (canvas.width !== columns) canvas.width = columns;
  if (canvas.height !== rows) canvas.height = rows;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
}

/**
 * Calls `listener` when canvases are to be fitted and drawn again: in a window that changes to another screen, on a page
 * that is zoomed, and once the browser gives back a canvas, empty, that the graphics card had lost. Returns a function to
 * stop.
 */
export function onCanvasStale(listener: () => void): () => void {
  let query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
  const changed = () => {
    query.removeEventListener("change", changed);
    query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    query.addEventListener("change", changed);
    listener();
  };
  query.addEventListener("change", changed);
  const forget = onCanvasRestored(listener);
  return () => {
    query.removeEventListener("change", changed);
    forget();
  };
}

/** Calls `listener` once a canvas of the document is given back, empty; returns a function to stop. */
export function onCanvasRestored(listener: () => void): () => void {
  // The event does not bubble.
  document.addEventListener("contextrestored", listener, true);
  return () => document.removeEventListener("contextrestored", listener, true);
}
