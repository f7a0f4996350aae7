import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { moveTo, type Quantity, stepBy, toPosition, toValue } from "./scale.ts";

const quantity = (
  scale: Quantity["scale"],
  min: number,
  max: number,
  range: Quantity["range"] = { min, max },
): Quantity => ({
  scale,
  range,
  slider: { min, max },
});

const lr = quantity("log", 1e-5, 1, { min: 0, max: Number.MAX_VALUE });
const eps: Quantity = { ...quantity("log", 0, 1, { min: 0, max: Number.MAX_VALUE }), default: 1e-8 };
const decay = quantity("log", 0, 1, { min: 0, max: 1 });
const ratio = quantity("log", 1, 100);
const beta = quantity("complement", 0, 0.9999, { min: 0, max: 1 });
const whole = quantity("complement", 0, 1);
const share = quantity("linear", 0, 1);
const angle = quantity("linear", -90, 90);
const nesterov = quantity("switch", 0, 1);
const updates = quantity("log", 1, 10_000, { min: 1, max: Number.MAX_VALUE, whole: true });
const delay = quantity("log", 0, 10_000, { min: 0, max: Number.MAX_VALUE, whole: true });
const count = quantity("linear", 1, 100, { min: 1, max: 1000, whole: true });
const few = quantity("linear", 1, 5, { min: 1, max: 5, whole: true });
const wholes = { updates, delay, count, few };
const all = { ...wholes, lr, eps, decay, ratio, beta, whole, share, angle, nesterov };

describe.each(Object.entries(all))("the slider of %s", (_, q) => {
  const position = fc.double({ min: 0, max: 1, noNaN: true });

  test.prop([position, position])("sets values that never decrease from left to right", (a, b) => {
    const [low, high] = a < b ? [a, b] : [b, a];
    expect(toValue(q, low)).toBeLessThanOrEqual(toValue(q, high));
    expect(toPosition(q, toValue(q, low))).toBeLessThanOrEqual(toPosition(q, toValue(q, high)));
  });

  test.prop([position])("stands within a notch of the position to which it was moved", (p) => {
    // The lowest whole numbers are more than a notch apart.
    const tolerance = q.scale === "switch" ? 0.5 : q.range.whole ? 0.126 : 0.021;
    expect(Math.abs(toPosition(q, toValue(q, p)) - p)).toBeLessThanOrEqual(tolerance);
  });

  test.prop([position])("gives the same value again at the position of a value that it has set", (p) => {
    const value = toValue(q, p);
    expect(toValue(q, toPosition(q, value))).toBe(value);
  });

  test.prop([position])("sets values with few digits, inside its ends", (p) => {
    const value = toValue(q, p);
    expect(value).toBeGreaterThanOrEqual(Math.min(q.slider.min, 0));
    expect(value).toBeLessThanOrEqual(q.slider.max);
    const text = q.scale === "complement" ? Number((1 - value).toPrecision(3)) : Number(value.toPrecision(3));
    expect(q.scale === "complement" ? 1 - text : text).toBeCloseTo(value, 12);
  });

  test.prop([position, fc.constantFrom(-0.005, 0.005)])(
    "changes the value with every press of an arrow key",
    (p, step) => {
      const from = toValue(q, p);
      const target = toPosition(q, from) + step;
      if (target <= 0 || target >= 1) return;
      const to = moveTo(q, from, target);
      if (q.scale === "switch") return;
      expect(Math.sign(to - from)).toBe(Math.sign(step));
    },
  );

  test("sets its end values exactly, and shows values beyond them at its ends", () => {
    expect([0, q.slider.min]).toContain(toValue(q, 0));
    expect(toValue(q, 1)).toBe(q.slider.max);
    expect(toPosition(q, q.slider.max * 10 + 1)).toBe(1);
    expect(toPosition(q, -1e9)).toBe(0);
  });
});

describe.each(Object.entries(wholes))("the slider of %s", (_, q) => {
  test.prop([fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(-0.005, 0.005)])(
    "sets whole numbers only",
    (position, step) => {
      const value = toValue(q, position);
      expect(Number.isInteger(value)).toBe(true);
      expect(value).toBeGreaterThanOrEqual(q.range.min);
      const moved = moveTo(q, value, Math.min(1, Math.max(0, toPosition(q, value) + step)));
      expect(Number.isInteger(moved)).toBe(true);
    },
  );
});

test("a logarithmic slider reaches 0 only where 0 is permitted", () => {
  expect(toValue(lr, 0)).toBe(0);
  expect(toValue(lr, toPosition(lr, 1e-5))).toBe(1e-5);
  expect(toValue(ratio, 0)).toBe(1);
  expect(toValue(decay, 0)).toBe(0);
  expect(toPosition(decay, 0)).toBe(0);
  expect(toValue(decay, toPosition(decay, 1e-4))).toBe(1e-4);
});

test("a complement scale gives each decade of 1 − beta the same width", () => {
  const at = [0, 0.9, 0.99, 0.999, 0.9999].map((value) => toPosition(beta, value));
  at.forEach((p, i) => {
    expect(p).toBeCloseTo(i / 4, 9);
  });
  expect(toValue(beta, 0.75)).toBe(0.999);
  expect(toValue(beta, 0.5)).toBe(0.99);
});

test("a logarithmic scale gives each decade of the learning rate the same width", () => {
  const plain = quantity("log", 1e-5, 1);
  expect(toPosition(plain, 1e-3) - toPosition(plain, 1e-4)).toBeCloseTo(0.2, 12);
  expect(toValue(plain, 0.4)).toBe(1e-3);
});

test("a logarithmic slider that begins at 0 has room below a tiny default", () => {
  expect(toPosition(eps, 1e-8)).toBeGreaterThan(0.2);
  expect(toValue(eps, toPosition(eps, 1e-8))).toBe(1e-8);
});

describe("an arrow key in a number field", () => {
  test.each([
    [lr, 0.001, 1, false, 0.0011],
    [lr, 0.001, -1, false, 0.0009],
    [lr, 0.001, 1, true, 0.01],
    [lr, 0.001, -1, true, 0.0001],
    [ratio, 1, -1, false, 1], // 0.9 is not permitted
    [decay, 0, 1, false, 1e-6],
    [decay, 0, -1, false, 0],
    [beta, 0.999, 1, false, 0.9991],
    [beta, 0.9, -1, false, 0.89],
    [beta, 0.9, 1, true, 0.99],
    [beta, 0.9, -1, true, 0],
    [share, 0.3, 1, false, 0.31],
    [share, 1, 1, false, 1],
    [angle, 0, -1, true, -10],
    [nesterov, 0, 1, false, 1],
    [updates, 1, 1, false, 2],
    [updates, 1, -1, false, 1],
    [updates, 5, -1, false, 4],
    [updates, 300, 1, false, 310],
    [updates, 7, 1, true, 70],
    [updates, 7, -1, true, 1],
    [delay, 1, -1, false, 0],
    [delay, 0, 1, false, 1],
    [count, 10, 1, false, 11],
    [few, 2, 1, false, 3],
  ] as const)(
    "on %o steps from %d in direction %d (large: %s) to %d",
    (q, value, direction, large, expected) => {
      expect(stepBy(q, value, direction, large)).toBe(expected);
    },
  );
});
