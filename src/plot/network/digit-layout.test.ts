import { expect, test } from "vitest";
import { cornerOf, digitAt, layDigits } from "./digit-layout.ts";

test("draws few digits large and many small, and leaves out those that do not fit", () => {
  expect(layDigits(6, 760, 400)).toMatchObject({ cell: 64, shown: 6, rows: 1 });
  const many = layDigits(150, 760, 400);
  expect(many.shown).toBe(150);
  expect(many.cell).toBeLessThan(64);
  const crowd = layDigits(900, 360, 300);
  expect(crowd.cell).toBe(34);
  expect(crowd.shown).toBe(crowd.columns * crowd.rows);
  expect(crowd.shown).toBeLessThan(900);
});

test("places every digit on the stage and finds it at its place", () => {
  const layout = layDigits(130, 700, 420);
  for (let i = 0; i < layout.shown; i++) {
    const { left, top } = cornerOf(layout, i);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(left + layout.cell).toBeLessThanOrEqual(700);
    expect(top + layout.tall).toBeLessThanOrEqual(420);
    expect(digitAt(layout, left + 1, top + 1)).toBe(i);
  }
  expect(digitAt(layout, layout.left - 1, layout.top + 1)).toBeNull();
  expect(digitAt(layout, layout.left + 1, layout.top - 1)).toBeNull();
  expect(digitAt(layout, layout.left + 1, layout.top + layout.rows * layout.tall + 1)).toBeNull();
});

test("shows a row of smaller digits on a stage that is too low for others", () => {
  const low = layDigits(100, 88, 46, false);
  expect(low.rows).toBe(1);
  expect(low.shown).toBeGreaterThan(1);
  expect(low.top + low.tall).toBeLessThanOrEqual(46);
});

test("shows no digit on a stage without room", () => {
  expect(layDigits(10, 0, 0).shown).toBe(0);
});
