import { describe, expect, test } from "vitest";
import type { Palette } from "../../../plot/look/stage-palette.ts";
import { viewportOf } from "../../../plot/plane/viewport.ts";
import type { Points } from "./pen.ts";
import { type TrailContext, TrailLayer } from "./trail-layer.ts";
import { Trails } from "./trails.ts";

/** Counts the segments and clears of a canvas. */
class Counter implements TrailContext {
  segments = 0;
  /** Segments of the canvas that was copied last. */
  copied = 0;
  fills = 0;
  wipes = 0;
  lineWidth = 1;
  lineJoin: CanvasLineJoin = "miter";
  lineCap: CanvasLineCap = "butt";
  strokeStyle = "";
  fillStyle = "";
  globalCompositeOperation: GlobalCompositeOperation = "source-over";
  // Stands in for a canvas, of which the tests use nothing else.
  readonly canvas = {
    style: { transform: "none" },
    hidden: false,
    counter: this,
  } as unknown as TrailContext["canvas"];
  beginPath(): void {}
  moveTo(): void {}
  lineTo(): void {
    this.segments += 1;
  }
  stroke(): void {}
  arc(): void {}
  fill(): void {
    this.fills += 1;
  }
  closePath(): void {}
  save(): void {}
  restore(): void {}
  resetTransform(): void {}
  drawImage(image: CanvasImageSource): void {
    const { segments } = (image as unknown as { counter: Counter }).counter;
    this.copied = this.segments = segments;
  }
  clearRect(): void {
    this.segments = 0;
    this.wipes += 1;
  }
}

const newLayer = () => {
  const lines = new Counter();
  const halos = new Counter();
  const layer = new TrailLayer(lines, halos);
  return { lines, halos, layer };
};

const newTrails = () => {
  const front = newLayer();
  const back = newLayer();
  return { front, back, trails: new Trails(front.layer, back.layer) };
};

const palette: Palette = {
  ground: "light",
  stage: "white",
  ink: "black",
  soft: "grey",
  halo: "white",
  slots: Array.from({ length: 8 }, () => "red"),
  names: [],
};
const size = { width: 400, height: 400 };
const here = viewportOf({ x: [0, 400], y: [0, 400] }, size, true);
const there = viewportOf({ x: [10, 410], y: [0, 400] }, size, true);

/** Returns a zigzag in which every step is a separate segment. */
function zigzag(length: number): Points {
  const x = Float64Array.from({ length }, (_, i) => 100 + 100 * (i % 2));
  const y = Float64Array.from({ length }, (_, i) => 100 + 200 * (i / length));
  return { x, y, length };
}

const race = (step: number, ...points: Points[]) => ({
  step,
  tracks: new Map(points.map((one, i) => [i, one])),
});

describe("Trails", () => {
  test("adds only the new segments while the race runs", () => {
    const { trails, front } = newTrails();
    const points = zigzag(1000);
    expect(trails.draw(race(100, points), here, palette, true)).toBe(false);
    expect(front.lines.segments).toBe(100);
    expect(front.halos.segments).toBe(100);
    trails.draw(race(103, points), here, palette, true);
    // Three new segments, and the one before them repeated for the joint.
    expect(front.lines.segments).toBe(104);
    expect(front.lines.wipes).toBe(1);
  });

  test("redraws everything after a step back, for another trail, and after invalidate", () => {
    const { trails, front } = newTrails();
    const points = zigzag(1000);
    trails.draw(race(100, points), here, palette, true);
    trails.draw(race(50, points), here, palette, true);
    expect(front.lines.segments).toBe(50);
    trails.draw(race(50, zigzag(1000)), here, palette, true);
    expect(front.lines.wipes).toBe(3);
    trails.invalidate();
    trails.draw(race(50, points), here, palette, true);
    expect(front.lines.wipes).toBe(4);
  });

  test("goes on from an earlier drawing after a step back in a long race", () => {
    const { trails, front, back } = newTrails();
    const points = zigzag(9_000);
    // Joints of strokes are drawn twice.
    const about = (length: number) => expect.closeTo(length, -1.5);
    trails.draw(race(8_000, points), here, palette, true);
    expect(trails.draw(race(6_000, points), here, palette, true)).toBe(false);
    expect(back.lines.segments).toEqual(about(4_500));
    for (const layer of [front.lines, front.halos]) {
      expect(layer.copied).toEqual(about(4_500));
      expect(layer.segments).toEqual(about(6_000));
    }
    const { wipes } = back.lines;
    trails.draw(race(5_000, points), here, palette, true);
    expect(back.lines.wipes, "the earlier drawing is used again").toBe(wipes);
    expect(front.lines.segments).toEqual(about(5_000));
    trails.draw(race(4_000, points), here, palette, true);
    expect(back.lines.wipes).toBe(wipes + 1);
    expect(front.lines.copied).toEqual(about(3_000));
    expect(front.lines.segments).toEqual(about(4_000));
    expect(back.lines.canvas.hidden).toBe(true);
  });

  test("redraws a short trail at once on the other layer when the view moves", () => {
    const { trails, front, back } = newTrails();
    const points = zigzag(1000);
    trails.draw(race(900, points), here, palette, true);
    expect(trails.draw(race(900, points), there, palette, false)).toBe(false);
    // Some joints are drawn twice.
    expect(back.lines.segments - 900).toSatisfy((more: number) => more >= 0 && more < 10);
    expect(back.lines.canvas.hidden).toBe(false);
    expect(back.lines.canvas.style.transform).toBe("none");
    expect(front.lines.canvas.hidden).toBe(true);
  });

  test("moves a long trail with the view, and redraws it on the hidden layer when the view is still", () => {
    const { trails, front, back } = newTrails();
    const points = zigzag(20_000);
    while (trails.draw(race(20_000, points), here, palette, true));
    expect(front.lines.segments).toBeGreaterThanOrEqual(19_999);
    expect(trails.draw(race(20_000, points), there, palette, false)).toBe(false);
    expect(front.lines.canvas.style.transform).toBe("translate(-10px, 0px) scale(1, 1)");
    expect(back.lines.segments).toBe(0);
    let frames = 1;
    while (trails.draw(race(20_000, points), there, palette, true)) frames += 1;
    expect(frames).toBeGreaterThan(2);
    expect(back.lines.canvas.hidden).toBe(false);
    expect(front.lines.canvas.hidden).toBe(true);
  });

  test("draws all trails in turn within the budget of a frame", () => {
    const { trails, front } = newTrails();
    const both = race(20_000, zigzag(20_000), zigzag(20_000));
    expect(trails.draw(both, here, palette, true)).toBe(true);
    expect(front.lines.segments).toBeLessThan(12_000);
    let frames = 1;
    while (trails.draw(both, here, palette, true)) frames += 1;
    expect(frames).toBe(3);
  });

  test("draws nothing without contenders, or with a single point", () => {
    const { trails, front } = newTrails();
    expect(trails.draw(race(0), here, palette, true)).toBe(false);
    expect(trails.draw(race(5, { ...zigzag(9), length: 1 }), here, palette, true)).toBe(false);
    expect(front.lines.segments).toBe(0);
  });
});
