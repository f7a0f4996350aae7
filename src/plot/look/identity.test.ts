import { describe, expect, test } from "vitest";
import { type Rgb, toOklab } from "./color-map.ts";
import { figurePalette } from "./palette.ts";
import { rgbOf } from "./rgb.ts";

type Matrix = readonly [Rgb, Rgb, Rgb];

/**
 * Maps linear sRGB to what a reader with a deficiency of colour vision sees, at severity 1: G. M. Machado, M. M.
 * Oliveira and L. A. F. Fernandes, "A physiologically-based model for simulation of color vision deficiency", IEEE
 * Transactions on Visualization and Computer Graphics 15 (2009), and the table on the authors' page.
 */
const visions: Readonly<Record<string, Matrix>> = {
  "normal colour vision": [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const linear = (channel: number): number =>
  channel <= 10.31475 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4;
const encoded = (value: number): number =>
  255 * (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055);

function seen(color: string, vision: Matrix): Rgb {
  const [r, g, b] = rgbOf(color).map(linear);
  const [red, green, blue] = vision.map(([x, y, z]) =>
    encoded(Math.min(1, Math.max(0, x * r + y * g + z * b))),
  );
  return [red, green, blue];
}

/** Returns the distance in OKLab, times 100. */
function distance(a: string, b: string, vision: Matrix): number {
  const [p, q] = [a, b].map((color) => toOklab(seen(color, vision)));
  return 100 * Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

/** Returns the contrast of two colours, 1 to 21 (WCAG 2.2). */
function contrast(a: string, b: string): number {
  const [low, high] = [a, b]
    .map((color) => rgbOf(color).map(linear))
    .map(([r, g, b]) => 0.2126 * r + 0.7152 * g + 0.0722 * b)
    .sort((p, q) => p - q);
  return (high + 0.05) / (low + 0.05);
}

const themes = ["light", "dark"] as const;
/** The least distance of two contenders, and of two of the first four, which most races have: those attained. */
const least = { light: { all: 7.9, four: 11 }, dark: { all: 9.4, four: 12.4 } };

describe.each(themes)("the contenders' colours in the %s theme", (theme) => {
  const { slots } = figurePalette(theme);

  test.each(Object.entries(visions))("are told apart with %s", (_, vision) => {
    for (const [i, one] of slots.entries())
      for (const [j, other] of slots.slice(0, i).entries()) {
        const wanted = i < 4 ? least[theme].four : least[theme].all;
        expect(distance(one, other, vision), `${j} and ${i}`).toBeGreaterThanOrEqual(wanted);
      }
  });

  test("have a contrast of 3:1 to every ground and to the halo that sets them off from the map", () => {
    const { page, panel, stage, halo } = figurePalette(theme);
    for (const color of slots)
      for (const ground of [page, panel, stage, halo])
        expect(contrast(color, ground), `${color} on ${ground}`).toBeGreaterThanOrEqual(3);
  });

  test("have a contrast of 4.5:1 to the ground where they are the colours of names", () => {
    const { names, page, panel } = figurePalette(theme);
    for (const color of names)
      for (const ground of [page, panel])
        expect(contrast(color, ground), `${color} on ${ground}`).toBeGreaterThanOrEqual(4.5);
  });
});

describe("the measures", () => {
  test.each(Object.entries(visions))("%s changes no grey", (_, vision) => {
    for (const grey of ["#000000", "#7f7f7f", "#ffffff"])
      for (const [k, channel] of seen(grey, vision).entries()) expect(channel).toBeCloseTo(rgbOf(grey)[k], 2);
  });

  test("a deficiency confuses the colours of its confusion lines", () => {
    const between = (a: string, b: string) => (name: string) => distance(a, b, visions[name]);
    const redGreen = between("#c87137", "#8d8a37");
    expect(redGreen("deuteranopia")).toBeLessThan(redGreen("normal colour vision") / 2);
    const blueGreen = between("#2f7f8f", "#2f8f5f");
    expect(blueGreen("tritanopia")).toBeLessThan(blueGreen("normal colour vision") / 2);
  });

  test("contrast is that of WCAG", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 9);
    // The examples of "Understanding success criterion 1.4.3": #767676 on white just passes, #777777 does not.
    expect(contrast("#767676", "#ffffff")).toBeGreaterThan(4.5);
    expect(contrast("#777777", "#ffffff")).toBeLessThan(4.5);
  });
});
