import { expect, test } from "vitest";
import { decode } from "../../experiment/index.ts";
import { hostFlow } from "./host.ts";
import type { FlowAnswer, FlowRequest } from "./protocol.ts";

const spec = decode("f=x^2%2B5*y^2&start=1,1&o=sgd,lr:0.1&steps=60").spec;

/** Asks until nothing is left. */
async function askAll(tick: number, request: Omit<FlowRequest, "fresh">): Promise<FlowAnswer[]> {
  let time = 0;
  const host = hostFlow(() => {
    time += tick;
    return time;
  });
  const answers = [await host({ ...request, fresh: true })];
  while (!answers[answers.length - 1].done) answers.push(await host({ ...request, fresh: false }));
  return answers;
}

test.each(["gradient", "central"] as const)(
  "portions of the %s flow are those of one answer",
  async (kind) => {
    const [whole] = await askAll(0, { spec, kind, preferred: 0 });
    const parts = await askAll(20, { spec, kind, preferred: 0 });
    expect(parts.length).toBeGreaterThan(10);
    expect(parts.flatMap(({ columns }) => [...columns.loss])).toEqual([...whole.columns.loss]);
    expect([...whole.columns.step]).toEqual(Array.from({ length: 61 }, (_, step) => step));
  },
);

test("a fresh request begins another flow, and the rows of real tables are loaded", async () => {
  const host = hostFlow(() => 0);
  await host({ spec, kind: "gradient", preferred: 0, fresh: true });
  const iris = decode("data=iris&net=4-3&batch=0&act=tanh&o=sgd,lr:0.1&steps=3").spec;
  const { columns, slot } = await host({ spec: iris, kind: "central", preferred: 0, fresh: true });
  expect([slot, [...columns.step]]).toEqual([0, [0, 1, 2, 3]]);
});

test("the reason why there is none is answered", async () => {
  const adam = decode("o=adam").spec;
  const { slot, refusal, done } = await hostFlow(() => 0)({
    spec: adam,
    kind: "central",
    preferred: 0,
    fresh: true,
  });
  expect([slot, refusal, done]).toEqual([null, "optimizer", true]);
});
