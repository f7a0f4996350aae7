import { describe, expect, it } from "vitest";
import { LanguageError } from "../lang/index.ts";
import { surfaces } from "./catalog.ts";
import { parseSurfaceFormula } from "./formula.ts";
import { createLandscape, landscapeOf } from "./landscape.ts";

const typed = (formula: string) => createLandscape({ formula, settings: {} });

describe("a landscape", () => {
  it("returns the loss and writes the gradient", () => {
    const grads = Float64Array.of(7, 7);
    expect(typed("(1 - x)^2 + 100*(y - x^2)^2").lossAndGradient(Float64Array.of(-1.2, 1), grads)).toBeCloseTo(
      24.2,
      12,
    );
    expect(grads[0]).toBeCloseTo(-215.6, 10);
    expect(grads[1]).toBeCloseTo(-88, 10);
  });

  it("writes the second derivatives, the mixed one once", () => {
    const out = new Float64Array(3);
    typed("x^2*y^3").hessian?.(2, 3, out);
    expect([...out]).toEqual([2 * 27, 2 * 2 * 3 * 9, 6 * 4 * 3]);
  });

  it("has no second derivatives where these are too long, but a gradient", () => {
    const { hessian, gradient } = typed(Array(128).fill("x").join("/"));
    expect(hessian).toBeNull();
    expect(gradient).toHaveLength(2);
  });

  it("returns a value that later calls do not change", () => {
    const plane = typed("2*x + y");
    expect([plane.value(1, 2), plane.value(3, 4), plane.value(1, 2)]).toEqual([4, 10, 4]);
  });

  it("has a loss and a gradient also where the formula lacks one coordinate or both", () => {
    const grads = new Float64Array(2);
    expect(typed("y^2").lossAndGradient(Float64Array.of(5, 3), grads)).toBe(9);
    expect([...grads]).toEqual([0, 6]);
    expect(typed("1/4").lossAndGradient(Float64Array.of(5, 3), grads)).toBe(0.25);
    expect([...grads]).toEqual([0, 0]);
  });

  it("has the value NaN where the formula has none", () => {
    expect(typed("log(x)").value(-1, 0)).toBeNaN();
  });

  it("replaces settings by their values, also negative ones", () => {
    const parabola = createLandscape({ formula: "a*x^2 + y", settings: { a: -3 } });
    expect(parabola.value(2, 1)).toBe(-11);
    expect(() => createLandscape({ formula: "a*x^2", settings: {} })).toThrow(LanguageError);
  });
});

describe("a landscape that is requested again", () => {
  const asked = (formula: string, a = 1) => landscapeOf({ formula, settings: { a } });

  it("is the same object for the same source, and another for other settings", () => {
    const first = asked("a*x^2");
    expect(asked("a*x^2")).toBe(first);
    expect(asked("a*x^2", 2)).not.toBe(first);
    expect(asked("a*x^2", 2).value(3, 0)).toBe(18);
    expect(first.value(3, 0)).toBe(9);
  });

  it("is kept while it is among the last eight used", () => {
    const first = asked("a*x");
    for (let i = 0; i < 20; i++) {
      asked(`a*x+${i}`);
      expect(asked("a*x")).toBe(first);
    }
    for (let i = 0; i < 8; i++) asked(`a*x-${i}`);
    expect(asked("a*x")).not.toBe(first);
  });

  it("is refused with the same error object", () => {
    const refusal = (): unknown => {
      try {
        return asked("a*z");
      } catch (error) {
        return error;
      }
    };
    expect(refusal()).toBeInstanceOf(LanguageError);
    expect(refusal()).toBe(refusal());
  });
});

describe("the bowl", () => {
  const { formula, minima } = surfaces.get("bowl")!;
  const bowl = (ratio: number, rotation: number) =>
    createLandscape({ formula, settings: { ratio, rotation } });

  it("is the plain quadratic at rotation 0", () => {
    for (const [x, y] of [
      [-4, 3],
      [0.1, -0.7],
      [1e-9, 1e5],
    ]) {
      expect(bowl(20, 0).value(x, y)).toBe(typed("(x^2 + 20*y^2) / 2").value(x, y));
      expect(bowl(3, 0).value(x, y)).toBe(typed("(x^2 + 3*y^2) / 2").value(x, y));
    }
  });

  it("rotates counterclockwise by degrees", () => {
    expect(bowl(20, 45).value(1, 1)).toBeCloseTo(1, 14);
    expect(bowl(20, 45).value(1, -1)).toBeCloseTo(20, 13);
    expect(bowl(20, 90).value(2, 0)).toBeCloseTo(40, 13);
    expect(bowl(20, 30).value(Math.cos(Math.PI / 6), 0.5)).toBeCloseTo(0.5, 14);
  });

  it("has its minimum at every setting", () => {
    for (const ratio of [1, 1000])
      for (const rotation of [0, 33, 90]) {
        const grads = Float64Array.of(1, 1);
        expect(bowl(ratio, rotation).lossAndGradient(Float64Array.from(minima[0].at), grads)).toBe(0);
        expect(Math.hypot(...grads)).toBe(0);
      }
  });
});

describe("a typed formula", () => {
  const failure = (source: string): LanguageError => {
    try {
      parseSurfaceFormula(source);
    } catch (error) {
      if (error instanceof LanguageError) return error;
    }
    return expect.fail(`${source} was taken`);
  };

  it("may use x, y, pi and e", () => {
    expect(typed("pi*x + e*y").value(1, 1)).toBe(Math.PI + Math.E);
  });

  it("is refused at the first other name, with its place", () => {
    const source = "x^2 + z*w";
    const { message, span } = failure(source);
    expect(message).toContain('"z"');
    expect(source.slice(span.start, span.end)).toBe("z");
  });

  it("is refused at a reduction, with its place", () => {
    const source = "x^2 + norm(y)";
    const { span, hint } = failure(source);
    expect(source.slice(span.start, span.end)).toBe("norm(y)");
    expect(hint).toContain("sqrt");
  });

  it("is refused with the nearest name as a suggestion", () => {
    expect(failure("x + Pi").hint).toContain("pi");
  });

  it("is refused above the limits for typed texts", () => {
    expect(failure(Array(300).fill("x").join("+")).message).toContain("256");
    expect(failure("x +").span.start).toBeGreaterThan(0);
  });
});
