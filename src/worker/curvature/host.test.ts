import { expect, test } from "vitest";
import { columnsOf, merged } from "../../experiment/curvature/merged-columns.ts";
import { decode } from "../../experiment/index.ts";
import { hostCurvature } from "./host.ts";
import type { CurvatureAnswer, CurvatureRequest } from "./protocol.ts";

const link = "f=x^2%2B5*y^2&start=1,1&o=sgd,lr:0.1&o=adam,lr:0.1&steps=60";

/** Returns a host whose clock advances by so many milliseconds at each look. */
function hostWith(tick: number) {
  let time = 0;
  return hostCurvature(() => {
    time += tick;
    return time;
  });
}

const request = (to: number, more: Partial<CurvatureRequest> = {}): CurvatureRequest => ({
  spec: decode(link).spec,
  to,
  fresh: false,
  ...more,
});

/** Asks until nothing is left; returns the answers. */
async function askAll(
  host: ReturnType<typeof hostWith>,
  asked: CurvatureRequest,
): Promise<CurvatureAnswer[]> {
  const answers = [await host(asked)];
  while (!answers[answers.length - 1].done && answers.length < 1000) answers.push(await host(asked));
  return answers;
}

/** Returns a contender's columns of some answers together. */
const together = (answers: readonly CurvatureAnswer[], place: number) =>
  answers.reduce((all, { contenders }) => merged(all, contenders[place].columns), columnsOf([]));

test("portions of a bounded time give the numbers of one answer", async () => {
  const [whole] = await askAll(hostWith(0), request(60));
  const parts = await askAll(hostWith(8), request(60));
  expect(parts.length).toBeGreaterThan(10);
  expect(parts.map(({ restarted }) => restarted)).toEqual(parts.map((_, i) => i === 0));
  for (const place of [0, 1]) {
    expect(whole.contenders[place].columns.step).toHaveLength(61);
    expect(together(parts, place)).toEqual(whole.contenders[place].columns);
  }
  expect([whole.done, whole.through]).toEqual([true, 60]);
});

test("a race under way is measured as far as it is known, and goes on from there", async () => {
  const host = hostWith(0);
  const first = await host(request(10));
  expect([...first.contenders[0].columns.step]).toEqual(Array.from({ length: 11 }, (_, i) => i));
  const later = await host(request(12));
  expect([later.restarted, [...later.contenders[1].columns.step]]).toEqual([false, [11, 12]]);
});

test("another experiment, and a client that has lost the numbers, begin at the start", async () => {
  const host = hostWith(0);
  await host(request(10));
  const other = await host(request(10, { spec: decode(link.replace("0.1", "0.2")).spec }));
  expect([other.restarted, other.contenders[0].columns.limit[0]]).toEqual([true, 10]);
  const again = await host(request(10, { spec: decode(link.replace("0.1", "0.2")).spec, fresh: true }));
  expect([again.restarted, again.contenders[0].columns.step.length]).toEqual([true, 11]);
});

test("the rows of a real table are loaded, and methods that are in separate files", async () => {
  const { spec } = decode("data=iris&net=4-3&o=lbfgs&steps=2");
  const answer = await hostWith(0)({ spec, to: 2, fresh: true });
  expect(answer.contenders[0].columns.sharpness.every((one) => one > 0)).toBe(true);
});
