let context: CanvasRenderingContext2D | null = null;

/** The width of a text in pixels, in the page's family. */
export function textWidth(text: string, weight: number, size: number): number {
  context ??= document.createElement("canvas").getContext("2d");
  if (!context) return text.length * size * 0.6;
  context.font = `${weight} ${size}px ${getComputedStyle(document.body).fontFamily}`;
  return context.measureText(text).width;
}

/** As much of a text as fits a width, with an ellipsis where something is left out. */
export function shorten(text: string, room: number, measure: (text: string) => number): string {
  if (measure(text) <= room) return text;
  for (let n = text.length - 1; n > 0; n--) {
    const shorter = `${text.slice(0, n).trimEnd()}…`;
    if (measure(shorter) <= room) return shorter;
  }
  return "…";
}
