import { expect, test } from "vitest";
import { decode, type SurfaceSpec } from "../../experiment/index.ts";
import { rowLength } from "../../experiment/inspect/arrow-row.ts";
import { hostArrows } from "./host.ts";

const specOf = (link: string) => decode(link).spec as SurfaceSpec;

test("rows of all contenders are answered, with methods too", async () => {
  const spec = specOf("surface=rosenbrock&o=adam,lr:0.05&o=newton&steps=30");
  const { count, contenders } = await hostArrows(() => 0)({ spec, slots: [0, 1], steps: [0, 7, 29] });
  expect(count).toBe(3);
  for (const { rows } of contenders) {
    expect(rows).toHaveLength(3 * rowLength);
    expect([...rows.subarray(9, 11)].every(Number.isFinite)).toBe(true);
  }
});

test("an answer is the same whether its steps are asked for at once or in parts", async () => {
  const spec = specOf("surface=rosenbrock&o=adam,lr:0.05&steps=3000");
  const steps = [0, 5, 1500, 2999];
  const whole = await hostArrows(() => 0)({ spec, slots: [0], steps });
  let time = 0;
  // Each look at the clock is later than the portion permits.
  const slow = hostArrows(() => {
    time += 40;
    return time;
  });
  const rows: number[] = [];
  let requests = 0;
  for (let done = 0; done < steps.length; requests++) {
    const { count, contenders } = await slow({ spec, slots: [0], steps: steps.slice(done) });
    rows.push(...contenders[0].rows);
    done += count;
  }
  expect(requests).toBeGreaterThan(2);
  expect(rows).toEqual([...whole.contenders[0].rows]);
});
