import { expect, it } from "vitest";
import { sampleField } from "./field.ts";
import { createLandscape } from "./landscape.ts";

const view = { x: [-2, 2], y: [1, 3] } as const;

it("samples row by row from the lowest y, the border included", () => {
  const plane = createLandscape({ formula: "10*x + y", settings: {} });
  expect([...sampleField(plane, view, 3, 2)]).toEqual([-19, 1, 21, -17, 3, 23]);
});

it("fills rows of a formula without x, and a field without either", () => {
  expect([...sampleField(createLandscape({ formula: "y^2", settings: {} }), view, 2, 3)]).toEqual([
    1, 1, 4, 4, 9, 9,
  ]);
  expect([...sampleField(createLandscape({ formula: "7", settings: {} }), view, 2, 2)]).toEqual([7, 7, 7, 7]);
});

it("has the bits of the landscape's value", () => {
  const ripples = createLandscape({ formula: "sin(3*x)*exp(y/4) + a*x^3", settings: { a: 0.1 } });
  const samples = sampleField(ripples, view, 17, 9);
  for (let j = 0; j < 9; j++)
    for (let i = 0; i < 17; i++) expect(samples[j * 17 + i]).toBe(ripples.value(-2 + i / 4, 1 + j / 4));
});

it("marks where there is no finite value", () => {
  const [left, right] = sampleField(createLandscape({ formula: "log(x)", settings: {} }), view, 2, 2);
  expect([left, right]).toEqual([Number.NaN, Math.log(2)]);
});
