/** Red, green and blue from 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];
type Oklab = readonly [lightness: number, a: number, b: number];

/**
 * The colours of heights from the lowest to the highest: the lower, the darker, in both themes. Only the hues of these
 * colours are taken; the lightness goes evenly from that of the first to that of the last.
 */
const grounds = {
  light: [
    [58, 116, 136],
    [118, 166, 170],
    [170, 201, 193],
    [214, 226, 214],
    [245, 242, 235],
  ],
  dark: [
    [6, 13, 19],
    [13, 36, 48],
    [27, 58, 70],
    [49, 77, 83],
    [73, 92, 95],
  ],
} satisfies Record<string, readonly Rgb[]>;

export type Ground = keyof typeof grounds;

/**
 * Returns the colours of `count` bands from the lowest to the highest, in equal steps of OKLab lightness
 * (B. Ottosson, "A perceptual color space for image processing", 2020).
 */
export const bandColors = (ground: Ground, count: number): Rgb[] => evenColors(grounds[ground], count);

/** Returns `count` colours with the hues of some, from the lightness of the first to that of the last in equal steps. */
export function evenColors(hues: readonly Rgb[], count: number): Rgb[] {
  const stops = hues.map(toOklab);
  const colors: Rgb[] = [];
  for (let i = 0; i < count; i++) colors.push(colorAt(stops, count > 1 ? i / (count - 1) : 0));
  return colors;
}

/** Writes a colour for CSS. */
export const css = ([red, green, blue]: Rgb): string => `rgb(${red} ${green} ${blue})`;

/** Returns the OKLab lightness, from 0, black, to 1, white. */
export const lightness = (color: Rgb): number => toOklab(color)[0];

/** Interpolates: lightness evenly from the first stop to the last, hue and chroma between the stops nearest to it. */
function colorAt(stops: readonly Oklab[], place: number): Rgb {
  const first = stops[0][0];
  const last = stops[stops.length - 1][0];
  const wanted = first + (last - first) * place;
  let i = 1;
  while (i < stops.length - 1 && (stops[i][0] - wanted) * (last - first) < 0) i += 1;
  const [from, to] = [stops[i - 1], stops[i]];
  const part = (wanted - from[0]) / (to[0] - from[0]);
  return toRgb([wanted, from[1] + (to[1] - from[1]) * part, from[2] + (to[2] - from[2]) * part]);
}

/** Returns lightness, a and b of OKLab. */
export function toOklab(color: Rgb): Oklab {
  const [r, g, b] = color.map(toLinear);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function toRgb([lightness, a, b]: Oklab): Rgb {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    fromLinear(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    fromLinear(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    fromLinear(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

function toLinear(channel: number): number {
  const part = channel / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

function fromLinear(value: number): number {
  const part = value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
  return Math.round(255 * Math.min(1, Math.max(0, part)));
}
