/** Widths in ems of a common sans serif, a little more than most have, so a measured text has room everywhere. */
const widths: readonly (readonly [signs: string, width: number])[] = [
  ["iljI.,:;'’|!·", 0.3],
  [" ftr()[]{}-“”/\\", 0.38],
  ["⁰¹²³⁴⁵⁶⁷⁸⁹⁻", 0.44],
  ["mw", 0.87],
  ["MW@%", 0.96],
  ["ABCDEFGHKNOPQRSUVXYZ", 0.72],
];
const known: ReadonlyMap<string, number> = new Map(
  widths.flatMap(([signs, width]) => [...signs].map((sign) => [sign, width] as const)),
);
const usual = 0.6;
const wide = 1.05;
/** Ratio of the widths of bold and regular letters; it is larger in DejaVu Sans than in most. */
const boldness = 1.17;

/** Estimates the width of a text in pixels. */
export function widthOf(text: string, size: number, bold = false): number {
  let ems = 0;
  for (const sign of text) ems += known.get(sign) ?? ((sign.codePointAt(0) ?? 0) > 0x2e7f ? wide : usual);
  return ems * size * (bold ? boldness : 1);
}
