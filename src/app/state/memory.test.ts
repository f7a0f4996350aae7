import { expect, test } from "vitest";
import { bytesBeyond } from "./memory.ts";

const rows = new Float64Array(1000);

test("a number of a table counts eight bytes, a letter two", () => {
  expect(bytesBeyond(rows, null)).toBe(8000);
  expect(bytesBeyond("x^2 + y^2", null)).toBe(18);
});

test("a table, object or text that both values share is not counted", () => {
  const table = { rows, features: ["height", "width"] };
  const before = { table, spec: { formula: "x^2", start: [1, 2] } };
  expect(bytesBeyond(before, before)).toBe(0);
  const small = bytesBeyond(before, { ...before, spec: { ...before.spec, start: [1, 3] } });
  expect(small).toBeGreaterThan(0);
  expect(small).toBeLessThan(200);
});

test("another table is counted whole, though its numbers are the same", () => {
  expect(bytesBeyond({ table: { rows } }, { table: { rows: rows.slice() } })).toBeGreaterThan(8000);
});

test("a table that only the other value has is not counted", () => {
  expect(bytesBeyond({ table: null }, { table: { rows } })).toBeLessThan(100);
});
