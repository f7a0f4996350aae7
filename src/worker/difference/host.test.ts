import { expect, test } from "vitest";
import type { Criterion, Pair } from "../../experiment/inspect/difference/agreement.ts";
import type { Side } from "../../experiment/inspect/difference/first-difference.ts";
import { decode } from "../../experiment/link/decode.ts";
import { hostDifference } from "./host.ts";
import type { DifferenceAnswer } from "./protocol.ts";

const exact: Criterion = { state: true, tolerance: 0 };

function sidesOf(link: string): Pair<Side> {
  const { spec } = decode(link);
  return [
    { spec, slot: 0 },
    { spec, slot: 1 },
  ];
}

test("answers in portions until two contenders part, and names the weight", async () => {
  let time = 0;
  // Every look at the clock takes 20 ms: an answer has three updates.
  const host = hostDifference(() => {
    time += 20;
    return time;
  });
  const sides = sidesOf("data=moons&net=2-4-1&o=adam&o=adam&steps=20&at=7,2,biases.lr:0.5");
  const answers: DifferenceAnswer[] = [await host({ comparison: { sides, criterion: exact, table: null } })];
  while (!answers.at(-1)?.outcome) answers.push(await host({ comparison: null }));
  expect(answers.map(({ step, last }) => [step, last])).toEqual([
    [3, 20],
    [6, 20],
    [7, 20],
  ]);
  expect(answers.at(-1)).toMatchObject({
    outcome: { kind: "parted", step: 7 },
    place: "bias [0] of layer 1",
  });
});

test("goes on with nothing only where something was begun", async () => {
  await expect(hostDifference()({ comparison: null })).rejects.toThrow("no comparison");
});

test("runs methods, which are loaded first", async () => {
  const sides = sidesOf("surface=beale&o=newton&o=newton&steps=20");
  // No time passes, so that one portion is enough on a busy machine.
  const answer = await hostDifference(() => 0)({ comparison: { sides, criterion: exact, table: null } });
  expect(answer.outcome).toMatchObject({ kind: "agree" });
});
