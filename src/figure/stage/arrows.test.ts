import { describe, expect, test } from "vitest";
import { decode, type Spec } from "../../experiment/index.ts";
import { stagePalette } from "../../plot/look/stage-palette.ts";
import { viewportOf } from "../../plot/plane/viewport.ts";
import { figure } from "../figure.ts";
import { frames } from "../frames.ts";
import type { FigureOptions } from "../options.ts";
import { record } from "../record.ts";
import type { Recorded } from "../recorded.ts";
import { arrowsAt, observedRows } from "./arrows.ts";

const options: FigureOptions = { width: 640, height: 420, theme: "light", parts: "stage" };
const specOf = (link: string): Spec => decode(link).spec;
const bowl = specOf("surface=bowl,ratio:20&start=-4,3&o=adam,lr:0.08&o=sgd,lr:0.02&steps=60");

const trackOf = (recorded: Recorded) => {
  if (recorded.kind !== "surface") throw new Error("a surface was expected");
  return recorded.tracks[0];
};

describe("arrows in a picture", () => {
  const viewport = viewportOf({ x: [-5, 5], y: [-4, 4] }, { width: 500, height: 400 }, true);
  const palette = stagePalette("light");
  const arrowOf = (link: string, step: number) => {
    const spec = specOf(link);
    if (spec.kind !== "surface") throw new Error("a surface was expected");
    const text = arrowsAt({ kinds: ["update"], slots: [0] }, observedRows(spec), step, viewport, palette);
    // The halos come first, then the line, then the head, which begins at its tip.
    const [, , line, head] = [...text.matchAll(/d="([^"]+)"/g)].map(
      ([, d]) => d.match(/-?[\d.]+/g)?.map(Number) ?? [],
    );
    return { from: line.slice(0, 2), tip: head.slice(0, 2) };
  };

  test.each([0, 7, 30])(
    "the update of step %d begins at the contender and points to its next place",
    (step) => {
      const link = "surface=bowl,ratio:20&start=-4,3&o=adam,lr:0.08&steps=60";
      const { x, y } = trackOf(record(specOf(link)));
      const pixel = (i: number) => [
        (x[i] - viewport.left) / viewport.unitX,
        (viewport.top - y[i]) / viewport.unitY,
      ];
      const { from, tip } = arrowOf(link, step);
      const [here, next] = [pixel(step), pixel(step + 1)];
      const step2 = [next[0] - here[0], next[1] - here[1]];
      const drawn = [tip[0] - from[0], tip[1] - from[1]];
      const factor = Math.hypot(...drawn) / Math.hypot(...step2);
      expect(Math.hypot(...drawn)).toBeGreaterThan(43.9);
      for (const i of [0, 1]) {
        expect(Math.abs(from[i] - here[i])).toBeLessThan(0.02);
        // Coordinates are rounded to a hundredth.
        expect(Math.abs(drawn[i] - factor * step2[i])).toBeLessThan(0.05);
      }
    },
  );

  test("an update that is long enough has its true length", () => {
    const link = "surface=bowl,ratio:20&start=-4,3&o=sgd,lr:0.02&steps=60";
    const { from, tip } = arrowOf(link, 0);
    // lr × 20 × 3 of y, and lr × 4 of x.
    expect(Math.abs((tip[0] - from[0]) * viewport.unitX - 0.08)).toBeLessThan(1e-3);
    expect(Math.abs((tip[1] - from[1]) * viewport.unitY - 1.2)).toBeLessThan(1e-3);
  });
});

describe("a figure with arrows", () => {
  const arrows = { kinds: ["gradient", "momentum", "update", "ellipse"] } as const;
  const recorded = record(bowl);

  test("has them for the first contender, with their signs in the legend, and is as before without", () => {
    const bare = figure(bowl, recorded, { ...options, step: 12 });
    const pointed = figure(bowl, recorded, { ...options, step: 12, arrows });
    expect(bare).not.toContain("stroke-dasharray");
    expect(pointed).toContain("stroke-dasharray");
    for (const name of ["−gradient", "momentum", "update", "what the preconditioner makes of a circle"])
      expect(pointed.includes(`>${name}<`)).toBe(true);
    expect(pointed).toMatch(/>arrows × [\d.]+</);
    expect(pointed).toContain(
      "At the head of Adam: −gradient, momentum, update and what the preconditioner makes of a circle.",
    );
    expect(figure(bowl, recorded, { ...options, step: 12 })).toBe(bare);
  });

  test("is the same with rows that were computed elsewhere", () => {
    if (recorded.kind !== "surface" || bowl.kind !== "surface") throw new Error("a surface was expected");
    const elsewhere = { ...recorded, arrows: observedRows(bowl) };
    const wanted = { ...options, step: 12, arrows: { ...arrows, slots: [0, 1] } };
    expect(figure(bowl, elsewhere, wanted)).toBe(figure(bowl, recorded, wanted));
    expect(figure(bowl, recorded, wanted)).toContain(">arrows not to scale<");
  });

  test("moves them from frame to frame of a film", () => {
    const film = frames(bowl, recorded, { ...options, arrows: { kinds: ["update"] } });
    const bare = frames(bowl, recorded, options);
    const shown = [0, 5, 5, 60].map((step) => film.at(step).length - bare.at(step).length);
    expect(Math.min(...shown)).toBeGreaterThan(100);
    expect(film.at(5)).not.toBe(film.at(6));
  });

  test("of a network has none", () => {
    const network = specOf("data=moons&net=2-3-1&o=adam&steps=3");
    const trained = record(network);
    expect(figure(network, trained, { ...options, arrows })).toBe(figure(network, trained, options));
  });

  test("refuses a kind that there is not", () => {
    const wrong = { ...options, arrows: { kinds: ["curl"] } } as unknown as FigureOptions;
    expect(() => figure(bowl, recorded, wrong)).toThrow(
      'arrows.kinds may be gradient, momentum, update, ellipse, not "curl"',
    );
  });
});
