import { expect, it } from "vitest";
import { decode } from "../../../experiment/index.ts";
import { axisValues, type Mapped } from "../../../experiment/sweep/cells/cell-spec.ts";
import { mapTicks } from "./ticks.ts";

/** Returns the ticks of a link's first axis. */
function ticksOf(link: string, pixels = 300) {
  const { map } = decode(link).spec as Mapped;
  return mapTicks(map.axes[0], map.size[0], pixels, (characters) => 8 * (characters + 2));
}

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
