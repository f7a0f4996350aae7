/** Returns as much of a text as fits a width, with an ellipsis where something is left out. */
export function shorten(text: string, room: number, measure: (text: string) => number): string {
  if (measure(text) <= room) return text;
  for (let n = text.length - 1; n > 0; n--) {
    const shorter = `${text.slice(0, n).trimEnd()}…`;
    if (measure(shorter) <= room) return shorter;
  }
  return "…";
}
