import { expect, it } from "vitest";
import { decode } from "../../../experiment/index.ts";
import { axisValues, type Mapped } from "../../../experiment/sweep/cells/cell-spec.ts";
import { cellsOf } from "../../../experiment/sweep/cells/cells.ts";
import { FoundCells } from "../found-cells.ts";
import { mapTitle, settingText } from "../words.ts";
import { comparedWith } from "./compared-with.ts";
import { comparedText, reachText } from "./words.ts";

const mapped = (link: string) => decode(link).spec as Mapped;

it("reads a cell of both contenders, and says which is better and by how much", () => {
  const spec = mapped("surface=bowl&o=sgd&o=adam&steps=30&map=lr:0.001..20:log,size:9,of:1-2");
  const other = mapped("surface=bowl&o=sgd&o=adam&steps=30&map=lr:0.001..20:log,size:9,of:2");
  const cells = new FoundCells(spec);
  const all = Uint32Array.from({ length: 9 }, (_, cell) => cell);
  const [columns, against] = [cellsOf(spec, all), cellsOf(other, all)];
  cells.take({ cells: all, stride: 1, columns, against, minima: null });
  const factor = Number((against.loss[3] / columns.loss[3]).toPrecision(3));
  const [, first, second, times] =
    /^with SGD loss (\S+); with Adam loss (\S+)\. SGD’s is lower by a factor of (\S+)\.$/.exec(
      comparedText(cells, 3),
    ) ?? [];
  expect([first, second].map(Number)).toEqual(
    [columns, against].map(({ loss }) => Number(loss[3].toPrecision(3))),
  );
  expect(Number(times)).toBe(factor);
  expect(columns.diverged[8]).toBeGreaterThan(0);
  expect(comparedText(cells, 8)).toMatch(
    new RegExp(`^with SGD diverged at step ${columns.diverged[8]}; with Adam loss \\S+\\.$`),
  );
  expect(mapTitle(spec)).toBe("Loss after 30 steps by lr (SGD against Adam)");
  expect(settingText(spec, [axisValues(spec)[0][0]])).toBe("lr 0.00100");
});

it("names the difference at the ends of the scale", () => {
  expect(reachText("loss", 3, true)).toBe("by a factor of 1000");
  expect(reachText("loss", 0.25, false)).toBe("by 0.25");
  expect(reachText("accuracy", 0.125, false)).toBe("by 12.5\u00a0%");
});

it("compares with another contender on the axes that both have, and alone again", () => {
  const link = "o=adam&o=sgd&o=lion&map=";
  const against = (map: string, slot: number | null) => comparedWith(mapped(link + map), slot);
  expect(against("lr:0.1..1,start.x:0..1,size:8x9", 1)).toEqual(
    mapped(`${link}lr:0.1..1,start.x:0..1,size:8x9,of:1-2`).map,
  );
  // SGD has no beta 1.
  expect(against("beta1:0..0.5,lr:0.1..1,size:8x9", 1)).toEqual(mapped(`${link}lr:0.1..1,size:8,of:1-2`).map);
  expect(against("beta1:0..0.5", 1)).toMatchObject({ axes: [{ name: "lr", scale: "log" }], against: 1 });
  expect(against("beta1:0..0.5,beta2:0..0.5,lr:0.1..1", 2)).toMatchObject({
    axes: [{ name: "beta1" }, { name: "beta2" }],
    size: [64, 64],
    against: 2,
  });
  expect(against("lr:0.1..1,of:1-2", null)).toEqual(mapped(`${link}lr:0.1..1`).map);
});
