import { describe, expect, it } from "vitest";
import { differentiate } from "../lang/index.ts";
import { derivativeNodes } from "../lang/read/limits.ts";
import { buildAtMost } from "../lang/tree/build.ts";
import { surfaces } from "./catalog.ts";
import type { SurfaceDefinition } from "./definition.ts";
import { sampleField } from "./field.ts";
import golden from "./golden/surfaces.json" with { type: "json" };
import { createLandscape, type Landscape } from "./landscape.ts";

/** Ids of surfaces whose minimum is a cusp, a crease or the tip of a cone. */
const sharp = new Set(["ackley", "bukin", "plateau"]);
/** The minimum of "plateau", the tip of a cone, 0.01 from where the quotient is 0/0; the table has all others. */
const plateauMinimum = [0, 0, -Math.sin(0.01) / 0.01 + 0.01 * 0.01];

function landscapeOf({ formula, settings = {} }: SurfaceDefinition): Landscape {
  const values = Object.entries(settings).map(([name, setting]) => [name, setting.default]);
  return createLandscape({ formula, settings: Object.fromEntries(values) });
}

function gradientAt(landscape: Landscape, x: number, y: number): Float64Array {
  const grads = new Float64Array(2);
  landscape.lossAndGradient(Float64Array.of(x, y), grads);
  return grads;
}

function hessianAt(landscape: Landscape, x: number, y: number): Float64Array {
  const out = new Float64Array(3);
  landscape.hessian?.(x, y, out);
  return out;
}

/** Returns the derivative of `f` at 0 by central differences of fourth order. */
const slope = (f: (t: number) => number, h: number): number =>
  (8 * (f(h) - f(-h)) - (f(2 * h) - f(-2 * h))) / (12 * h);

/** Returns the same hundred points each time (by a linear congruential generator), away from the border. */
function points({ domain: { x, y } }: SurfaceDefinition): [number, number][] {
  let state = 12345;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return 0.01 + (0.98 * state) / 2 ** 32;
  };
  return Array.from({ length: 100 }, () => [x[0] + next() * (x[1] - x[0]), y[0] + next() * (y[1] - y[0])]);
}

const inside = ({ domain: { x, y } }: SurfaceDefinition, [px, py]: readonly [number, number]): boolean =>
  x[0] <= px && px <= x[1] && y[0] <= py && py <= y[1];

it("the catalog has the surfaces of the table, in its order", () => {
  expect([...surfaces.keys()].slice(0, golden.length)).toEqual(golden.map(({ id }) => id));
});

describe.each(golden)("$id", ({ id, name, formula, domain, minima }) => {
  const surface = surfaces.get(id)!;

  it("has the name, the domain and the formula of the table", () => {
    expect(surface.name).toBe(name);
    expect([surface.domain.x, surface.domain.y]).toEqual(domain);
    if (id !== "bowl") expect(surface.formula).toBe(formula);
    const reference = createLandscape({ formula, settings: {} });
    const ours = landscapeOf(surface);
    for (const [x, y] of points(surface)) expect(ours.value(x, y)).toBe(reference.value(x, y));
  });

  it("has the global minima of the table", () => {
    const expected = id === "plateau" ? [plateauMinimum] : minima;
    const found = surface.minima.filter((minimum) => minimum.global);
    expect(found.length).toBe(expected.length);
    for (const [i, [x, y, value]] of expected.entries()) {
      expect(found[i].at[0]).toBeCloseTo(x, 6);
      expect(found[i].at[1]).toBeCloseTo(y, 6);
      expect(found[i].value).toBeCloseTo(value, id === "twin-wells" ? 5 : 6);
    }
  });
});

describe.each([...surfaces.values()])("$id", (surface) => {
  const landscape = landscapeOf(surface);
  const { x, y } = surface.domain;

  it("has an ordered, finite domain", () => {
    for (const end of [...x, ...y]) expect(Number.isFinite(end)).toBe(true);
    expect(x[0]).toBeLessThan(x[1]);
    expect(y[0]).toBeLessThan(y[1]);
  });

  it("has minima where the value is as stated, the gradient zero and the curvature positive", () => {
    for (const { at, value } of surface.minima) {
      expect(inside(surface, at)).toBe(true);
      expect(Math.abs(landscape.value(...at) - value)).toBeLessThanOrEqual(1e-13 * (1 + Math.abs(value)) * 8);
      if (sharp.has(surface.id)) continue;
      const [dxx, dxy, dyy] = hessianAt(landscape, ...at);
      const curvature = Math.abs(dxx) + 2 * Math.abs(dxy) + Math.abs(dyy);
      const [dx, dy] = gradientAt(landscape, ...at);
      // The largest error from rounding the position and a few operations.
      expect(Math.hypot(dx, dy)).toBeLessThanOrEqual(2e-15 * curvature * (1 + Math.hypot(...at)));
      expect(dxx * dyy - dxy * dxy).toBeGreaterThan(0);
      expect(dxx).toBeGreaterThan(0);
    }
  });

  it("marks the lowest minima as global", () => {
    const lowest = Math.min(...surface.minima.map((minimum) => minimum.value));
    for (const { value, global } of surface.minima) expect(global).toBe(value === lowest);
  });

  if (surface.minima.length > 0)
    it("has no point in its domain below the global minimum", () => {
      const lowest = Math.min(...surface.minima.map((minimum) => minimum.value));
      const samples = sampleField(landscape, surface.domain, 401, 401);
      expect(samples.reduce((least, height) => Math.min(least, height))).toBeGreaterThanOrEqual(
        lowest - 1e-12,
      );
    });

  it("has its starts in the domain, at points with a finite gradient that is not zero", () => {
    expect(surface.starts.length).toBeGreaterThanOrEqual(2);
    for (const start of surface.starts) {
      expect(inside(surface, start)).toBe(true);
      const length = Math.hypot(...gradientAt(landscape, ...start));
      expect(length).toBeGreaterThan(0);
      expect(length).toBeLessThan(Number.POSITIVE_INFINITY);
    }
  });

  it("has derivatives with far fewer nodes than the limit", () => {
    const [dx, dy] = landscape.gradient;
    const most = derivativeNodes / 100;
    for (const e of [landscape.formula, dx, dy])
      for (const name of ["x", "y"]) expect(buildAtMost(most, () => differentiate(e, name))).not.toBeNull();
  });

  it("has the gradient that finite differences give", () => {
    for (const [px, py] of points(surface)) {
      const [dx, dy] = gradientAt(landscape, px, py);
      const tolerance = 1e-6 * (1 + Math.hypot(dx, dy));
      expect(Math.abs(dx - slope((t) => landscape.value(px + t, py), 1e-4))).toBeLessThan(tolerance);
      expect(Math.abs(dy - slope((t) => landscape.value(px, py + t), 1e-4))).toBeLessThan(tolerance);
    }
  });

  it("has the Hessian that finite differences of the gradient give", () => {
    for (const [px, py] of points(surface)) {
      const [dxx, dxy, dyy] = hessianAt(landscape, px, py);
      const tolerance = 1e-6 * (1 + Math.abs(dxx) + Math.abs(dxy) + Math.abs(dyy));
      const along = (i: 0 | 1, sx: number, sy: number): number =>
        slope((t) => gradientAt(landscape, px + t * sx, py + t * sy)[i], 1e-4);
      expect(Math.abs(dxx - along(0, 1, 0))).toBeLessThan(tolerance);
      expect(Math.abs(dxy - along(0, 0, 1))).toBeLessThan(tolerance);
      expect(Math.abs(dxy - along(1, 1, 0))).toBeLessThan(tolerance);
      expect(Math.abs(dyy - along(1, 0, 1))).toBeLessThan(tolerance);
    }
  });
});
