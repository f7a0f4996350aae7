import { expect, it } from "vitest";
import { cellKinds, decode } from "../../experiment/index.ts";
import { axisValues, type Mapped } from "../../experiment/sweep/cells/cell-spec.ts";
import { cellsOf } from "../../experiment/sweep/cells/cells.ts";
import { cellText, mapTitle, scaleTexts, settingText, timeLeft } from "./words.ts";

const mapped = (link: string) => decode(link).spec as Mapped;
const titleOf = (link: string) => mapTitle(mapped(link));

it("says in a title what the cells show, and by what", () => {
  expect(titleOf("o=sgd&steps=200&map=lr:0.001..1:log,momentum:0..0.9")).toBe(
    "Loss after 200 steps by lr and momentum",
  );
  expect(titleOf("surface=himmelblau&o=sgd&steps=1&map=start.x:-5..5,start.y:-5..5")).toBe(
    "Minimum reached in 1 step by start x and start y",
  );
  expect(titleOf("o=sgd&map=lr:0.001..1,cell:steps,below:0.5")).toBe("Steps to a loss of 0.5 by lr");
  expect(titleOf("o=sgd&o=adam&o=adam,lr:1&steps=9&map=lr:0.001..1,of:3,cell:best")).toBe(
    "Lowest loss in 9 steps by lr (Adam 2)",
  );
  expect(titleOf("data=moons&o=sgd&map=weights.lr:0.001..1,cell:accuracy")).toBe(
    "Test accuracy after 2000 steps by lr of weights",
  );
});

it("reads a cell out with its values", () => {
  const spec = mapped("o=sgd&steps=50&map=lr:0.0005..5:log,momentum:0..0.9,size:9x9");
  const columns = cellsOf(spec, [0, 8]);
  const values = axisValues(spec);
  expect(settingText(spec, [values[0][0], values[1][0]])).toBe("lr 5e−4, momentum 0");
  expect(settingText(mapped("data=moons&o=sgd&map=batch:1..64,seed:1..99"), [35, 7])).toBe(
    "batch size 35, seed 7",
  );
  const rates = mapped("o=adam&map=beta1:0.5..0.99,beta2:0.9..0.9999:complement");
  expect(settingText(rates, [0.9512, 0.99968377])).toBe("beta 1 0.9512, beta 2 0.999684");
  expect(settingText(rates, [0.5, 0.9])).toBe("beta 1 0.500, beta 2 0.9");
  expect(cellText("loss", columns, 0, null)).toBe(`loss ${Number(columns.loss[0].toPrecision(3))}`);
  for (const kind of cellKinds)
    expect(cellText(kind, columns, 1, null)).toBe(`diverged at step ${columns.diverged[1]}`);
  expect(columns.diverged[1]).toBeGreaterThan(0);
});

it("writes the ends of a scale in the unit of its numbers, in as many digits as tell them apart", () => {
  const ends = [
    ["loss", 0.01234, 5],
    ["loss", -5, -4.99999997],
    ["best", 2, 2],
    ["steps", 1, 12],
    ["diverged", 7, 9],
    ["accuracy", 0.934, 1],
    ["accuracy", 0.931, 0.934],
  ] as const;
  expect(ends.map(([kind, low, high]) => scaleTexts(kind, { low, high }))).toEqual([
    ["0.0123", "5.00"],
    ["−5", "−4.99999997"],
    ["2.00", "2.00"],
    ["1 step", "12 steps"],
    ["step 7", "step 9"],
    ["93\u00a0%", "100\u00a0%"],
    ["93.1\u00a0%", "93.4\u00a0%"],
  ]);
});

it("reads neighbouring cells of a narrow map out differently", () => {
  for (const link of [
    "o=sgd&map=lr:0.0123456789..0.0123456789012:log,momentum:0.9012345678..0.9012345679",
    "o=adam&map=beta2:0.99912345678..0.99912345688:complement,lr:1e-5..1.0000000001e-5",
    "map=start.x:-2.00000000021..-2,start.y:1..1.0000000001,size:1024x1024",
    "o=adam&map=beta2:0.9..0.9999:complement,lr:1e-4..1:log",
  ]) {
    const spec = mapped(link);
    const [first, second] = axisValues(spec);
    const across = [...first].map((value) => settingText(spec, [value, second[0]]));
    const up = [...second].map((value) => settingText(spec, [first[0], value]));
    expect(new Set(across).size, link).toBe(first.length);
    expect(new Set(up).size, link).toBe(second.length);
  }
});

it("tells the time that is left, in seconds, minutes or hours", () => {
  expect([Number.NaN, 300, 12_400, 200_000, 9e6].map(timeLeft)).toEqual([
    "",
    "1 s left",
    "12 s left",
    "3 min left",
    "3 h left",
  ]);
});
