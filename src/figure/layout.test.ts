import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { layOut } from "./layout.ts";

const box = fc.record({
  x: fc.constant(14),
  y: fc.integer({ min: 20, max: 80 }),
  width: fc.integer({ min: 130, max: 1200 }),
  height: fc.integer({ min: 60, max: 900 }),
});

describe("layOut", () => {
  test.prop([box, fc.constantFrom("stage", "charts", "both"), fc.boolean()])(
    "stays within the body without overlaps",
    (body, parts, hasStage) => {
      const { stage, charts } = layOut(body, parts, hasStage);
      const boxes = [...(stage ? [stage] : []), ...charts];
      expect(boxes.length).toBeGreaterThan(0);
      for (const [i, a] of boxes.entries()) {
        expect(a.x).toBeGreaterThanOrEqual(body.x);
        expect(a.y).toBeGreaterThanOrEqual(body.y);
        expect(a.x + a.width).toBeLessThanOrEqual(body.x + body.width);
        expect(a.y + a.height).toBeLessThanOrEqual(body.y + body.height);
        for (const b of boxes.slice(0, i)) {
          const apart =
            a.x >= b.x + b.width || b.x >= a.x + a.width || a.y >= b.y + b.height || b.y >= a.y + a.height;
          expect(apart).toBe(true);
        }
      }
    },
  );

  const wide = { x: 0, y: 0, width: 612, height: 330 };

  test("puts charts next to the stage where the body is wide, under it where it is narrow", () => {
    const { stage, charts } = layOut(wide, "both", true);
    expect(charts).toHaveLength(2);
    expect(charts.every(({ x }) => x > (stage?.width ?? 0))).toBe(true);
    const narrow = layOut({ ...wide, width: 320, height: 600 }, "both", true);
    expect(narrow.charts.every(({ y }) => y > (narrow.stage?.height ?? 0))).toBe(true);
  });

  test("shows the loss where there is no plane", () => {
    expect(layOut(wide, "stage", false)).toEqual({ stage: null, charts: [wide] });
    expect(layOut(wide, "both", false).charts).toHaveLength(2);
  });
});
