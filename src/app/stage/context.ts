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
