import { expect, it } from "vitest";
import { contenderIn, decode, encode } from "../../experiment/index.ts";
import { axisValues, type Mapped, withCell } from "../../experiment/sweep/cells/cell-spec.ts";
import { cellsInPart, cellsOf } from "../../experiment/sweep/cells/cells.ts";
import { optimizers } from "../../optim/index.ts";
import { axisOffers, firstMap, mapOf, placeAt, settingAxes, shareOf, startAxes, valueNow } from "./axes.ts";

const mapped = (link: string) => decode(link).spec as Mapped;

it("offers axes and ranges that a link takes, for every optimizer, on surfaces and networks", () => {
  for (const problem of ["", "data=moons&"])
    for (const id of optimizers.keys()) {
      const { spec } = decode(`${problem}o=${id}`);
      const contender = contenderIn(spec, spec.contenders[0].slot);
      const offers = Object.values(axisOffers(spec, contender)).flat();
      for (const { value } of offers) {
        const map = { ...spec, map: mapOf(spec, contender, [value]) };
        const read = decode(encode(map));
        expect(read.spec, `${id} ${value}`).toEqual(map);
        expect(read.problems.filter(({ field }) => field === "map")).toEqual([]);
      }
    }
});

it("shows the two hyperparameters first that a card shows first", () => {
  expect(encode({ ...decode("o=sgd").spec, map: firstMap(decode("o=sgd").spec) })).toMatch(
    /map=lr:[^,]+:log,momentum:0\.\.[\d.]+:complement/,
  );
});

it("has no switch among the axes of random settings, so that SGD's settings all go together", () => {
  const { spec } = decode("o=sgd&steps=5");
  const [contender] = spec.contenders;
  const names = settingAxes(spec, contender);
  expect(names).toEqual(["lr", "momentum", "dampening", "weightDecay"]);
  const map = { ...spec, map: mapOf(spec, contender, names) } as Mapped;
  expect(cellsOf(map, cellsInPart(map)).loss.every(Number.isFinite)).toBe(true);
});

it("spans a surface's domain where the starts vary, and shows the minima", () => {
  const { spec } = decode("surface=himmelblau&o=adam");
  const map = mapOf(spec, spec.contenders[0], startAxes);
  expect(map.cell).toBe("minimum");
  expect(map.axes.map(({ from, to }) => from < to)).toEqual([true, true]);
  expect(map.size).toEqual([64, 64]);
});

it("finds the cell of the experiment's own values, on every scale", () => {
  const links = [
    "o=sgd&map=lr:1e-4..1:log,momentum:0..0.99:complement,size:33x21",
    "surface=himmelblau&o=adam&map=start.x:5..-5,start.y:-4..4,size:40x30",
    "data=moons&o=sgd&map=weights.lr:0.01..1:log,width:1..32,size:16x32",
    "data=moons&o=sgd&map=batch:1..64:log,scale:0.1..10:log,size:12x9",
  ];
  for (const link of links) {
    const spec = mapped(link);
    const { axes, size } = spec.map;
    const values = axisValues(spec);
    for (const cell of [0, 7, size[0] * size[1] - 1, Math.floor((size[0] * size[1]) / 2)]) {
      const chosen = withCell(spec, cell, values);
      const places = axes.map((axis, k) => placeAt(shareOf(axis, valueNow(chosen, 0, axis.name)), size[k]));
      // Whole numbers may be the same in several cells.
      const found = places.map((place, k) => values[k][place]);
      expect(found, link).toEqual([values[0][cell % size[0]], values[1][Math.floor(cell / size[0])]]);
    }
  }
});

it("has no place for a value beyond the outermost cells", () => {
  const [axis] = mapped("o=sgd&map=lr:1e-3..1e-1:log,size:9").map.axes;
  expect([1e-5, 1e-3, 1e-2, 1e-1, 1, 0].map((value) => placeAt(shareOf(axis, value), 9))).toEqual([
    -1, 0, 4, 8, -1, -1,
  ]);
});
