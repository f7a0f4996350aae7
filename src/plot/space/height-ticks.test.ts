import { expect, test } from "vitest";
import { heightTicks } from "./height-ticks.ts";

test("an axis of heights by their logarithm has powers of ten, and round values between where there is room", () => {
  const place = (value: number) => Math.log10(1 + value) / 3;
  const values = (apart: number) => heightTicks(0, 999, place, apart).map(({ value }) => value);
  expect(values(0.3)).toEqual([0, 10, 100]);
  // 5 is nearer to 10 and to 0 than a fifth of the axis, 1 to 0; 500 is far enough from 100.
  expect(values(0.2)).toEqual([0, 10, 100, 500]);
  expect(heightTicks(-1.8, 0, (value) => 1 + value / 1.8, 0.2).map(({ value }) => value)).toEqual([
    -1.5, -1, -0.5, 0,
  ]);
  expect(heightTicks(2, 2, place, 0.1)).toEqual([]);
});
