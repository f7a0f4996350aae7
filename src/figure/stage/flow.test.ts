import { expect, test } from "vitest";
import { decode } from "../../experiment/index.ts";
import { stagePalette } from "../../plot/look/stage-palette.ts";
import { hasEqualScales, toScreenX, toScreenY, viewportOf } from "../../plot/plane/viewport.ts";
import { figure } from "../figure.ts";
import { record } from "../record.ts";
import { flowStage } from "./flow.ts";

const link = `f=${encodeURIComponent("x^2 / 2 + 2 * y^2")}&start=-2,1.5&o=sgd,lr:0.01&steps=100`;
const { spec } = decode(link);
if (spec.kind !== "surface") throw new TypeError("a surface");

test("a picture has the gradient flow where it is asked for", () => {
  const recorded = record(spec);
  const options = { width: 640, height: 420, theme: "light", parts: "stage" } as const;
  expect(figure(spec, recorded, { ...options, flow: true })).toContain('stroke-dasharray="5 4"');
  expect(figure(spec, recorded, options)).not.toContain('stroke-dasharray="5 4"');
});

test("the point of a step stands where the closed form has it", () => {
  const domain = { x: [-3, 3], y: [-3, 3] } as const;
  const viewport = viewportOf(domain, { width: 600, height: 600 }, hasEqualScales(domain));
  const { at } = flowStage(spec, viewport, stagePalette("light"));
  for (const step of [0, 37, 100]) {
    const [, x, y] = /cx="(.*?)" cy="(.*?)"/.exec(at(step)) ?? [];
    const time = 0.01 * step;
    expect(Number(x)).toBeCloseTo(toScreenX(viewport, -2 * Math.exp(-time)), 0);
    expect(Number(y)).toBeCloseTo(toScreenY(viewport, 1.5 * Math.exp(-4 * time)), 0);
  }
});
