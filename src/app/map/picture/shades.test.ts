import { expect, it } from "vitest";
import { cellColumns } from "../../../experiment/sweep/cells/columns.ts";
import { regimes } from "../../../experiment/sweep/cells/regime.ts";
import { classColor } from "../../../plot/look/class-colors.ts";
import { lightness } from "../../../plot/look/color-map.ts";
import { classesOf, colorOf, noneColor, positionOn, type Shades, scaleFor, shadeOf } from "./shades.ts";

const places = Array.from({ length: 100 }, (_, place) => place);
const shades = (changed: Partial<Shades>): Shades => ({
  kind: "loss",
  ground: "light",
  scale: { low: 1, high: 100, isLog: true },
  steps: 100,
  minima: null,
  below: 0.01,
  ...changed,
});
const colors = (given: Shades, columns = cellColumns(100), upTo = 100) =>
  places.slice(0, upTo).map((place) => colorOf(given, shadeOf(given, columns, place)));

it("goes by powers of ten where losses differ by much, and evenly where they do not", () => {
  const columns = cellColumns(100);
  columns.loss.set(places.map((place) => 10 ** (place / 10)));
  expect(scaleFor("loss", columns, places)).toMatchObject({ isLog: true });
  columns.loss.set(places.map((place) => 5 + place / 100));
  expect(scaleFor("loss", columns, places)).toMatchObject({ isLog: false });
  columns.loss.set(places.map((place) => place - 50));
  expect(scaleFor("loss", columns, places)).toMatchObject({ isLog: false });
});

it("has the scale of all of a large map, whatever its width", () => {
  for (const width of [250, 1024]) {
    const every = Uint32Array.from({ length: width * width }, (_, place) => place);
    const columns = cellColumns(every.length);
    // Numbers that grow across, or up: 96 % of them lie between 2 % and 98 % of the width.
    for (const along of [(cell: number) => cell % width, (cell: number) => Math.floor(cell / width)]) {
      columns.accuracy.set(every.map(along));
      const { low = 0, high = 0 } = scaleFor("accuracy", columns, every) ?? {};
      expect(Math.abs(low / width - 0.02), `low of ${width}`).toBeLessThan(0.005);
      expect(Math.abs(high / width - 0.98), `high of ${width}`).toBeLessThan(0.005);
    }
  }
});

it("is not stretched by a single cell, and has no scale without a number", () => {
  const columns = cellColumns(100);
  columns.loss.fill(2);
  columns.loss[40] = 1e300;
  expect(scaleFor("loss", columns, places)).toEqual({ low: 2, high: 2, isLog: false });
  expect(scaleFor("loss", cellColumns(100), places)).toBeNull();
});

it("keeps runs that diverged out of the scale, and has no colour for them", () => {
  const columns = cellColumns(100);
  columns.loss.set(places.map((place) => 10 ** (place / 50)));
  columns.diverged.fill(7, 50);
  const scale = scaleFor("loss", columns, places);
  expect(scale?.high).toBeLessThan(10);
  expect(colors(shades({ scale }), columns)[99]).toBeNull();
});

it("is lighter the higher the loss, with the ends' colours beyond them", () => {
  const columns = cellColumns(100);
  columns.loss.set(places.map((place) => 10 ** (place / 30 - 0.5)));
  const light = colors(shades({}), columns).map((color) => lightness(color ?? [0, 0, 0]));
  for (let k = 1; k < 100; k++) expect(light[k]).toBeGreaterThanOrEqual(light[k - 1]);
  expect(positionOn({ low: 1, high: 100, isLog: true }, 0)).toBe(0);
  expect(positionOn({ low: 1, high: 100, isLog: true }, 1e9)).toBe(1);
  expect(positionOn({ low: 3, high: 3, isLog: false }, 3)).toBe(0.5);
});

it("gives each minimum a colour, paler the more steps a cell took to get there", () => {
  const columns = cellColumns(100);
  columns.minimum.set([0, 0, 1, -1]);
  columns.steps.set([0, 100, 10, 10]);
  const minima = [0, 5].map((value) => ({ at: [0, 0] as const, value, radius: 1 }));
  const [fast, slow, other, none] = colors(shades({ kind: "minimum", scale: null, minima }), columns, 4);
  expect(fast).toEqual(classColor("light", 0));
  expect(lightness(slow ?? [0, 0, 0])).toBeGreaterThan(lightness(fast ?? [0, 0, 0]));
  // Its value is above the loss that steps are counted to.
  expect(other).toEqual(classColor("light", 1));
  expect(none).toEqual(noneColor("light"));
});

it("names the courses of the loss and the minima by the colours that their cells have", () => {
  const columns = cellColumns(100);
  columns.regime.set([...regimes.keys()]);
  const courses = shades({ kind: "regime", scale: null });
  const painted = colors(courses, columns, regimes.length);
  expect(painted.at(regimes.indexOf("diverged"))).toBeNull();
  expect(classesOf(courses).map(({ color }) => color)).toEqual(painted.filter((color) => color !== null));
  const minima = [0, 5].map((value) => ({ at: [value, -1.5] as const, value, radius: 1 }));
  expect(classesOf(shades({ kind: "minimum", minima }))).toEqual([
    { color: classColor("light", 0), text: "(0, −1.5)" },
    { color: classColor("light", 1), text: "(5, −1.5)" },
  ]);
  expect(classesOf(shades({}))).toEqual([]);
});
