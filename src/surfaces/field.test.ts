import { expect, it } from "vitest";
import { passingKernel } from "../lang/simd/bind-simd.ts";
import { surfaces } from "./catalog.ts";
import { sampleField } from "./field.ts";
import { createLandscape } from "./landscape.ts";

const view = { x: [-2, 2], y: [1, 3] } as const;

it("a field is sampled row by row from the lowest y, with the border", () => {
  const plane = createLandscape({ formula: "10*x + y", settings: {} });
  expect([...sampleField(plane, view, 3, 2)]).toEqual([-19, 1, 21, -17, 3, 23]);
});

it("a field of a formula without x has equal heights in each row, and without x and y everywhere", () => {
  expect([...sampleField(createLandscape({ formula: "y^2", settings: {} }), view, 2, 3)]).toEqual([
    1, 1, 4, 4, 9, 9,
  ]);
  expect([...sampleField(createLandscape({ formula: "7", settings: {} }), view, 2, 2)]).toEqual([7, 7, 7, 7]);
});

it("a height of the field has the same bits as the landscape's value", () => {
  const ripples = createLandscape({ formula: "sin(3*x)*exp(y/4) + a*x^3", settings: { a: 0.1 } });
  const samples = sampleField(ripples, view, 17, 9);
  for (let j = 0; j < 9; j++)
    for (let i = 0; i < 17; i++) expect(samples[j * 17 + i]).toBe(ripples.value(-2 + i / 4, 1 + j / 4));
});

it("heights by vector instructions have the bits of those by loops, of every surface", () => {
  for (const { id, formula, settings = {}, domain } of surfaces.values()) {
    const values = Object.fromEntries(Object.entries(settings).map(([name, one]) => [name, one.default]));
    const landscape = createLandscape({ formula, settings: values });
    // Twice, the second time by the same kernel.
    for (const view of [domain, { x: [-1e3, 1e3], y: [-0.1, 0.1] } as const])
      expect(sampleField(landscape, view, 31, 17, passingKernel), id).toEqual(
        sampleField(landscape, view, 31, 17),
      );
  }
});

it("heights fill the memory that is given, whatever it held, by loops and by vector instructions", () => {
  const bowl = createLandscape({ formula: "x^2 + y", settings: {} });
  for (const bind of [undefined, passingKernel]) {
    const memory = new Float64Array(31 * 17).fill(Number.NaN);
    expect(sampleField(bowl, view, 31, 17, bind, memory)).toBe(memory);
    expect(memory).toEqual(sampleField(bowl, view, 31, 17));
  }
});

it("a height is NaN where the formula has no value", () => {
  const [left, right] = sampleField(createLandscape({ formula: "log(x)", settings: {} }), view, 2, 2);
  expect([left, right]).toEqual([Number.NaN, Math.log(2)]);
});
