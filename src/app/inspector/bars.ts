/** The size of the picture of bars, in the units of its `viewBox`. */
export const barsBox = { width: 96, height: 22 } as const;

/**
 * Returns the path of bars for values over the last steps, each as high as it is large beside the largest; negative
 * ones hang from a line in the middle. Values that are not finite have no bar.
 */
export function barsPath(values: ArrayLike<number>): string {
  let most = 0;
  let hasNegative = false;
  for (let i = 0; i < values.length; i++) {
    if (!Number.isFinite(values[i])) continue;
    most = Math.max(most, Math.abs(values[i]));
    hasNegative ||= values[i] < 0;
  }
  const { width, height } = barsBox;
  const room = hasNegative ? height / 2 : height;
  const pitch = width / values.length;
  let path = "";
  for (let i = 0; i < values.length; i++) {
    if (!Number.isFinite(values[i])) continue;
    const tall = most > 0 ? (values[i] / most) * (room - 1) : 0;
    const shown = Math.abs(tall) < 0.6 ? 0.6 : tall;
    path += `M${(i * pitch).toFixed(2)} ${room.toFixed(2)}h${(pitch - 1).toFixed(2)}v${(-shown).toFixed(2)}h${(1 - pitch).toFixed(2)}z`;
  }
  return path;
}
