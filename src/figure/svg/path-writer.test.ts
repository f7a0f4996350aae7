import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { readPath } from "../testing/path.ts";
import { PathWriter, pixels } from "./path-writer.ts";

test("PathWriter writes relative lines without unneeded characters", () => {
  const writer = new PathWriter();
  writer.moveTo(10.04, -0.5);
  writer.lineTo(10.5, -0.5);
  writer.lineTo(0, 99.96);
  writer.closePath();
  writer.moveTo(10, 1);
  writer.lineTo(11, 1);
  expect(writer.text).toBe("m10-.5 .5 0-10.5 100.5zm0 1.5 1 0");
});

test("PathWriter continues from another writer's point", () => {
  const writer = PathWriter.from(100, 50);
  writer.lineTo(11, 5);
  expect(writer.text).toBe("l1 0");
});

test("PathWriter writes circles that end where they began", () => {
  const writer = new PathWriter();
  writer.moveTo(13, 10);
  writer.arc(10, 10, 3);
  writer.closePath();
  expect(writer.text).toBe("m13 10a3 3 0 1 1-6 0a3 3 0 1 1 6 0z");
});

const pixel = fc.double({ min: -5000, max: 5000, noNaN: true });

test.prop([fc.array(fc.tuple(pixel, pixel), { minLength: 1 })])(
  "PathWriter adds up no rounding error",
  (points) => {
    const writer = new PathWriter();
    for (const [i, [x, y]] of points.entries()) {
      if (i === 0) writer.moveTo(x, y);
      else writer.lineTo(x, y);
    }
    const [read] = readPath(writer.text);
    expect(read).toHaveLength(points.length);
    for (const [i, [x, y]] of points.entries()) {
      expect(Math.abs(read[i][0] - x)).toBeLessThan(0.0501);
      expect(Math.abs(read[i][1] - y)).toBeLessThan(0.0501);
    }
  },
);

test.prop([pixel])("pixels writes a number to a tenth", (value) => {
  expect(Math.abs(Number(pixels(value)) - value)).toBeLessThan(0.0501);
});
