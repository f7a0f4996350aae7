import { expect, it } from "vitest";
import { readProgress } from "./progress.ts";

it("reads progress that was kept", () => {
  const kept = { momentum: { step: 2, points: [null, 0.5] }, eps: { step: 0, points: [] } };
  expect(readProgress(JSON.stringify(kept))).toEqual(kept);
  expect(readProgress(null)).toEqual({});
});

it("leaves out what is no progress", () => {
  for (const text of ["", "{", "null", "[]", "7", '"x"']) expect(readProgress(text), text).toEqual({});
  const odd = [
    null,
    1,
    {},
    { step: 1 },
    { step: -1, points: [] },
    { step: 0.5, points: [] },
    { step: 1, points: [2] },
    { step: 1, points: ["1"] },
    { step: 1, points: new Array(101).fill(1) },
  ];
  for (const one of odd) expect(readProgress(JSON.stringify({ one })), JSON.stringify(one)).toEqual({});
});
