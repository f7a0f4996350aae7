import { expect, test } from "vitest";
import { boxOf } from "../../../plot/space/box.ts";
import { lensOf } from "../../../plot/space/camera.ts";
import { pointSize } from "../../../plot/space/drape.ts";
import { LinePass } from "./line-pass.ts";

/** A graphics card that notes what is copied to it and drawn. */
function fakeCard() {
  const notes = { copied: [] as number[], offsets: [] as number[], drawn: [] as number[] };
  const calls: Record<string, unknown> = {
    getProgramParameter: () => true,
    bufferSubData: (_: number, offset: number, data: Float32Array) => {
      notes.offsets.push(offset);
      notes.copied.push(data.length);
    },
    drawElements: (_: number, count: number) => notes.drawn.push(count),
  };
  const gl = new Proxy(calls, {
    get: (known, name: string) =>
      Object.hasOwn(known, name) ? known[name] : /^[A-Z_]+$/.test(name) ? 1 : () => ({}),
  });
  return { gl: gl as unknown as WebGL2RenderingContext, notes };
}

test("a line that grows is copied once, and a step back draws less of it and copies nothing", () => {
  const { gl, notes } = fakeCard();
  const pass = new LinePass(gl);
  const box = boxOf({ x: [0, 1], y: [0, 1] });
  const lens = lensOf({ azimuth: 0, elevation: 45, zoom: 1, target: [0, 0, 0] }, box, {
    width: 10,
    height: 10,
  });
  const line = { points: new Float32Array(100 * pointSize), count: 40 };
  const stroke = { radius: 1, ink: [0, 0, 0, 1] } as const;
  pass.begin(lens, [10, 10], 0.001);
  pass.stroke({ line, count: 40 }, stroke);
  line.count = 60;
  pass.stroke({ line, count: 60 }, stroke);
  pass.stroke({ line, count: 30 }, stroke);
  // Each point is four vertices.
  expect(notes.copied).toEqual([160 * pointSize, 80 * pointSize]);
  expect(notes.offsets).toEqual([0, 160 * 4 * pointSize]);
  expect(notes.drawn).toEqual([6 * 39, 6 * 59, 6 * 29]);
});
