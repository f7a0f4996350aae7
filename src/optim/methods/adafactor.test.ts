import { describe, expect, it } from "vitest";
import golden from "../golden/adafactor.json" with { type: "json" };
import { Adafactor, type AdafactorOptions, Parameter } from "../index.ts";

interface Case {
  readonly shape: readonly number[];
  /** Options by PyTorch's names. */
  readonly options: Readonly<Record<string, number | boolean | readonly number[]>>;
  readonly trajectory: readonly (readonly number[])[];
}

const named = (options: Case["options"]): AdafactorOptions =>
  Object.fromEntries(
    Object.entries(options).map(([name, value]) => [name.replace(/_(.)/g, (_, c) => c.toUpperCase()), value]),
  );

describe("Adafactor has PyTorch's parameters to 1e-12", () => {
  for (const { shape, options, trajectory } of golden.cases as unknown as readonly Case[])
    it(`of shape ${shape.join(" × ")} with ${JSON.stringify(options)}`, () => {
      const p = new Parameter(trajectory[0], { shape });
      const adafactor = new Adafactor([p], named(options));
      for (const [t, expected] of trajectory.entries()) {
        for (const [i, value] of expected.entries())
          expect(Math.abs(p.data[i] - value), `element ${i} after step ${t}`).toBeLessThan(1e-12);
        p.grad = Float64Array.from(expected, (_, i) => Math.sin(3 * i + t + 1) * (1 + (i % 4)));
        adafactor.step();
      }
    });
});

describe("Adafactor", () => {
  it("makes a first step of lr times the parameter's size, whatever the gradient's size", () => {
    for (const size of [1e-6, 1, 1e6]) {
      const p = new Parameter([3, -4]);
      p.grad = Float64Array.of(size, -size);
      new Adafactor([p], { lr: 0.1 }).step();
      // The size of (3, −4) is √((9 + 16)/2).
      expect(p.data[0]).toBeCloseTo(3 - 0.1 * Math.sqrt(12.5), 12);
      expect(p.data[1]).toBeCloseTo(-4 + 0.1 * Math.sqrt(12.5), 12);
    }
  });

  it("keeps one number per row and one per column of a matrix", () => {
    const p = new Parameter(new Float64Array(12).fill(1), { shape: [3, 4] });
    const adafactor = new Adafactor([p]);
    p.grad = new Float64Array(12).fill(1);
    adafactor.step();
    const kept = JSON.stringify(adafactor.stateDict(), (_, value) =>
      ArrayBuffer.isView(value) ? Array.from(value as Float64Array) : value,
    );
    expect(kept).toContain('"rows":[1,1,1],"columns":[1,1,1,1]');
  });

  it("divides a gradient of rank one by its size, element by element", () => {
    // Row and column averages determine a product of a column and a row exactly, so that all elements move alike.
    const p = new Parameter([1, 1, 1, 1, 1, 1], { shape: [2, 3] });
    p.grad = Float64Array.from([1, 20].flatMap((a) => [3, -0.1, 7].map((b) => a * b)));
    new Adafactor([p], { lr: 0.1 }).step();
    const expected = [0.9, 1.1, 0.9, 0.9, 1.1, 0.9];
    for (const [i, value] of expected.entries()) expect(p.data[i]).toBeCloseTo(value, 12);
  });

  it("takes lr itself as the relative step where relativeStep is off", () => {
    const [bounded, free] = [true, false].map((relativeStep) => {
      const p = new Parameter([1]);
      const adafactor = new Adafactor([p], { lr: 0.9, relativeStep, beta2Decay: 0 });
      for (let t = 0; t < 2; t++) {
        p.grad = Float64Array.of(1);
        adafactor.step();
      }
      return p.data[0];
    });
    expect(bounded).toBeCloseTo(0.1 - 0.1 * Math.SQRT1_2, 12);
    expect(free).toBeCloseTo(0.1 - 0.1 * 0.9, 12);
  });

  it("keeps an average for each element of a matrix with fewer rows or columns than minDimSizeToFactor", () => {
    const moved = [1, 2, 3].map((minDimSizeToFactor) => {
      const p = new Parameter([1, 1, 1, 1, 1, 1], { shape: [2, 3] });
      p.grad = Float64Array.of(1, 2, 3, 6, 5, 4);
      new Adafactor([p], { minDimSizeToFactor }).step();
      return p.data;
    });
    expect(moved[0]).toEqual(moved[1]);
    // Each element is divided by itself.
    for (const value of moved[2]) expect(value).toBeCloseTo(0.99, 12);
    expect(moved[1]).not.toEqual(moved[2]);
  });

  it("adds eps to the squares in the papers' form", () => {
    const p = new Parameter([1]);
    p.grad = Float64Array.of(3);
    new Adafactor([p], { lr: 0.1, eps: [16, 1e-3], epsForm: "added" }).step();
    expect(p.data[0]).toBeCloseTo(1 - (0.1 * 3) / Math.sqrt(9 + 16), 12);
  });

  it("refuses options out of PyTorch's ranges by name", () => {
    const p = [new Parameter([1])];
    expect(() => new Adafactor(p, { beta2Decay: 0.8 })).toThrow(/beta2Decay must be/);
    expect(() => new Adafactor(p, { d: 0.5 })).toThrow(/d must be/);
    expect(() => new Adafactor(p, { eps: [0, -1] })).toThrow(/eps\[1\] must be/);
  });
});
