import { expect, it } from "vitest";
import { decode } from "../../../experiment/index.ts";
import { axisValues, type Mapped } from "../../../experiment/sweep/cells/cell-spec.ts";
import { mapTicks } from "./ticks.ts";

/** Returns the ticks of a link's first axis. */
function ticksOf(link: string, pixels = 300) {
  const { map } = decode(link).spec as Mapped;
  return withOffset(map, pixels).ticks;
}

const withOffset = ({ axes, size }: Mapped["map"], pixels = 300) =>
  mapTicks(axes[0], size[0], pixels, (characters) => 8 * (characters + 2));

it("labels powers of ten on a logarithmic axis, at the middle of their cells", () => {
  const link = "o=sgd&map=lr:1e-4..1:log,size:9";
  const ticks = ticksOf(link);
  expect(ticks.map(({ text }) => text)).toEqual(["10⁻⁴", "10⁻³", "0.01", "0.1", "1"]);
  const values = [...axisValues(decode(link).spec as Mapped)[0]];
  for (const [k, value] of [1e-4, 1e-3, 1e-2, 1e-1, 1].entries()) {
    const cell = values.findIndex((one) => Math.abs(one / value - 1) < 1e-9);
    expect(ticks[k].at).toBeCloseTo((cell + 0.5) / 9, 12);
  }
});

it("labels doubles and halves too where there is at most one power of ten", () => {
  expect(ticksOf("o=sgd&map=lr:0.02..0.4:log,size:9").map(({ text }) => text)).toContain("0.2");
});

it("labels round numbers, also of an axis that falls, and decay rates by what is left to 1", () => {
  const across = ticksOf("map=start.x:2..-2,size:5");
  expect(across.map(({ text }) => text)).toContain("−1");
  expect(across.map(({ at }) => at)).toEqual(across.map(({ at }) => at).sort((a, b) => b - a));
  const shares = ticksOf("o=adam&map=beta1:0..0.999:complement,size:64");
  expect(shares.map(({ text }) => text)).toEqual(["0", "0.9", "0.99", "0.999"]);
});

it("leaves out labels that have no room", () => {
  const few = ticksOf("o=sgd&map=lr:1e-12..1:log,size:64", 200);
  expect(few.length).toBeLessThan(8);
  for (let k = 1; k < few.length; k++) expect((few[k].at - few[k - 1].at) * 200).toBeGreaterThan(30);
});

it("labels a narrow axis by differences from a round value, which differ from cell to cell", () => {
  const cases: readonly (readonly [string, string])[] = [
    [
      "o=sgd&map=lr:0.0123456789..0.01234568912,size:64",
      "o=sgd&map=lr:0.0123456789..0.01234568912:log,size:64",
    ],
    ["map=start.x:-1.000000004..-1.0000000031,size:9", "map=start.x:-1.0000000031..-1.000000004,size:9"],
    ["o=adam&map=beta2:0.99900000001..0.99900000009:complement,size:64", "map=start.x:1e-20..9e-20,size:8"],
  ];
  for (const link of cases.flat()) {
    const { map } = decode(link).spec as Mapped;
    const [axis] = map.axes;
    const { ticks, offset } = withOffset(map);
    const [, sign, base, exponent] =
      /^(?: ([−+]) (\S+))?, in 10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)$/.exec(offset) ?? expect.fail(`${link}: ${offset}`);
    const from = base ? Number(base.replaceAll("−", "-")) * (sign === "+" ? -1 : 1) : 0;
    const digits = [...exponent].map((one) => (one === "⁻" ? "-" : "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(one))).join("");
    expect(ticks.length, link).toBeGreaterThan(1);
    expect(new Set(ticks.map(({ text }) => text)).size).toBe(ticks.length);
    for (const { at, text } of ticks) {
      expect(text.length).toBeLessThan(8);
      const value = from + Number(`${text.replaceAll("−", "-")}e${digits}`);
      const place = (value - axis.from) / (axis.to - axis.from);
      // The scales differ by less than the digits of a narrow axis.
      expect(at, link).toBeCloseTo((place * (map.size[0] - 1) + 0.5) / map.size[0], 4);
    }
  }
});

it("labels a logarithmic axis without two round powers by plain numbers", () => {
  expect(ticksOf("o=sgd&map=lr:0.31..0.34:log,size:9").map(({ text }) => text)).toEqual([
    "0.31",
    "0.32",
    "0.33",
    "0.34",
  ]);
});
