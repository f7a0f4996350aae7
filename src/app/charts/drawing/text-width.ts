let context: CanvasRenderingContext2D | null = null;

/** Returns the width of a text in pixels, in the page's font family. */
export function textWidth(text: string, weight: number, size: number): number {
  context ??= document.createElement("canvas").getContext("2d");
  if (!context) return text.length * size * 0.6;
  context.font = `${weight} ${size}px ${getComputedStyle(document.body).fontFamily}`;
  return context.measureText(text).width;
}
