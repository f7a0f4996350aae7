import { describe, expect, test } from "vitest";
import golden from "./golden/camera.json" with { type: "json" };
import { inverse, lookAt, perspective, product, transform, type Vector } from "./matrix.ts";

const close = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 10));

describe.each(golden)("a camera at $eye, as NumPy computes it", (one) => {
  const view = lookAt(
    one.eye as unknown as Vector,
    one.target as unknown as Vector,
    one.up as unknown as Vector,
  );
  const both = product(perspective(one.focal[0], one.focal[1], one.near, one.far), view);

  test("turns and moves the world as gluLookAt, and projects it as glFrustum", () => {
    expect([...view]).toEqual(close(one.view));
    expect([...both]).toEqual(close(one.both));
  });

  test("projects a point to its clip coordinates, and has an inverse", () => {
    const clip = new Float64Array(4);
    transform(both, one.point[0], one.point[1], one.point[2], clip);
    expect([...clip]).toEqual(close(one.clip));
    const back = inverse(both);
    for (const [i, value] of one.inverse.entries())
      expect(Math.abs(back[i] - value)).toBeLessThan(1e-9 * (1 + Math.abs(value)));
  });
});
