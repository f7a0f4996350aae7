import { describe, expect, test } from "vitest";
import { decode, type Spec } from "../experiment/index.ts";
import type { Spread } from "../experiment/recording/spread.ts";
import { figurePalette } from "../plot/look/palette.ts";
import { figure } from "./figure.ts";
import { frames } from "./frames.ts";
import { record } from "./record.ts";
import type { Recorded } from "./recorded.ts";
import { readPath } from "./testing/path.ts";
import { attribute, elementsIn, readXml } from "./testing/xml.ts";

const options = { width: 640, height: 420, theme: "light", parts: "charts" } as const;
const [color] = figurePalette("light").slots;

/** Returns a race whose seeds lie around its only run: `spreadOf` makes the quartiles of a column. */
function seeded(link: string, spreadOf: (values: Float64Array) => Spread): [Spec, Recorded] {
  const { spec } = decode(link);
  const recorded = record(spec);
  if (recorded.kind !== "surface") throw new Error("a surface");
  const tracks = recorded.tracks.map((track) => ({
    ...track,
    divergedSeeds: 3,
    runningSeeds: 0,
    spreads: {
      length: track.length,
      loss: spreadOf(track.loss),
      gradNorm: spreadOf(track.gradNorm),
      distance: spreadOf(track.distance),
      stepLength: spreadOf(track.stepLength),
      rateX: spreadOf(track.rateX),
      rateY: spreadOf(track.rateY),
    },
  }));
  return [
    { ...spec, seeds: 8 },
    { kind: "surface", tracks },
  ];
}

const around = (median: Float64Array): Spread => ({
  q1: median.map((value) => value / 4),
  median,
  q3: median.map((value) => value * 4),
});

const link = "surface=bowl&noise=0.5&o=sgd,lr:0.05&steps=40";

/** Returns the points of the bands, which are filled, of each chart. */
const bandsIn = (svg: string) =>
  elementsIn(readXml(svg), "path")
    .filter(({ attributes }) => attributes.get("fill") === color && attributes.has("fill-opacity"))
    .map((path) => readPath(attribute(path, "d")));

describe("a figure of several seeds", () => {
  test("draws a band around each line, and says what it is and whose run the stage shows", () => {
    const [spec, recorded] = seeded(link, around);
    const svg = figure(spec, recorded, { ...options, parts: "both" });
    const both = bandsIn(figure(spec, recorded, options));
    expect(both).toHaveLength(2);
    for (const [band] of both) {
      // The quartiles are a factor apart, which is a distance on a logarithmic axis.
      const apart = (upper: number, lower: number) => band[lower][1] - band[upper][1];
      const count = band.filter(([x]) => x > 0).length;
      expect(count).toBeGreaterThan(10);
      expect(apart(0, band.length - 1)).toBeGreaterThan(10);
      const last = Math.max(...band.map(([x]) => x));
      const ends = band.flatMap(([x], i) => (x === last ? [i] : []));
      expect(apart(ends[0], ends[1])).toBeCloseTo(apart(0, band.length - 1), 0);
    }
    const text = readXml(svg).text;
    expect(text).toContain("median and quartiles of 8 seeds");
    expect(text).toContain(`seed ${spec.seed}`);
    expect(text).toMatch(
      /SGD ended with a median loss of [\d.e−]+, quartiles [\d.e−]+ to [\d.e−]+, over 8 seeds; 3 of them diverged\./,
    );
  });

  test("draws a band up to a film's step, and beyond the plot where seeds diverged", () => {
    const [spec, recorded] = seeded(link, (median) => ({
      ...around(median),
      q3: median.map((value, step) => (step > 20 ? Number.POSITIVE_INFINITY : value)),
    }));
    const film = frames(spec, recorded, options);
    const extent = (step: number) => {
      const [[points]] = bandsIn(film.at(step));
      return { right: Math.max(...points.map(([x]) => x)), top: Math.min(...points.map(([, y]) => y)) };
    };
    const [half, whole] = [extent(20), extent(40)];
    expect(half.right).toBeLessThan(0.6 * whole.right);
    expect(half.top).toBeGreaterThanOrEqual(0);
    expect(whole.top).toBeLessThan(0);
  });
});
