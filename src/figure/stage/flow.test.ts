import { expect, test } from "vitest";
import { decode } from "../../experiment/index.ts";
import { stagePalette } from "../../plot/look/stage-palette.ts";
import { hasEqualScales, toScreenX, toScreenY, viewportOf } from "../../plot/plane/viewport.ts";
import { figure } from "../figure.ts";
import { record } from "../record.ts";
import { centralStage, flowStage } from "./flow.ts";

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

const edge = decode(
  `f=${encodeURIComponent("(1 - x^2 * y^2)^2 / 2")}&start=2.3,0.4&o=sgd,lr:0.1&steps=60`,
).spec;

test("a picture has the central flow on the stage and in the chart of the loss, with an entry in the legend", () => {
  const recorded = record(edge);
  const options = { width: 900, height: 500, theme: "light", parts: "both" } as const;
  const count = (svg: string, text: string) => svg.split(text).length - 1;
  const svg = figure(edge, recorded, { ...options, central: true });
  const dashes = 'stroke-dasharray="9 3 1.5 3"';
  // Its halo and itself on the stage, its line in the chart, and the sign in the legend.
  expect(count(svg, dashes)).toBe(4);
  expect(svg).toContain(">central flow<");
  expect(svg).toContain("Dashed: the central flow in theory.");
  expect(svg).toContain(">central<");
  expect(figure(edge, recorded, options)).not.toContain(dashes);
});

test("a picture of a network has the rows of flows that came with its record", () => {
  const network = decode(
    "data=moons&samples=50&batch=0&act=tanh&loss=mse&net=2-3-1&o=sgd,lr:0.3&steps=20",
  ).spec;
  const step = Float64Array.of(0, 10, 20);
  const zeros = new Float64Array(3);
  const rows = {
    step,
    loss: Float64Array.of(1, 0.5, 0.2),
    sharpness: zeros,
    directions: zeros,
    x: zeros,
    y: zeros,
  };
  const options = { width: 900, height: 500, theme: "light", parts: "charts", flow: true } as const;
  const recorded = { ...record(network), flows: { gradient: rows } };
  expect(figure(network, recorded, options)).toContain('stroke-dasharray="5 4"');
  expect(figure(network, recorded, options)).toContain(">flow<");
});

test("the point of the central flow at a step is that of its row", () => {
  const domain = { x: [-3, 3], y: [-3, 3] } as const;
  const viewport = viewportOf(domain, { width: 600, height: 600 }, hasEqualScales(domain));
  const step = Float64Array.of(0, 2, 4);
  const x = Float64Array.of(1, 2, 3);
  const rows = { step, loss: x, sharpness: x, directions: x, x, y: x };
  const { at } = centralStage(rows, viewport, stagePalette("light"));
  const [, cx] = /cx="(.*?)"/.exec(at(3)) ?? [];
  expect(Number(cx)).toBeCloseTo(toScreenX(viewport, 2), 0);
});
