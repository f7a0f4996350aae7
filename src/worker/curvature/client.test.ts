import { expect, test, vi } from "vitest";
import { decode } from "../../experiment/index.ts";
import { fakeWorkers } from "../testing/fake-workers.ts";
import { CurvatureClient } from "./client.ts";
import type { CurvatureAnswer, CurvatureRequest } from "./protocol.ts";

const { workers, last } = fakeWorkers<CurvatureRequest>((worker) =>
  queueMicrotask(() => worker.say({ type: "ready" })),
);

const { spec } = decode("o=sgd,lr:0.001&steps=100");
const changed = decode("o=sgd,lr:0.002&steps=100").spec;

async function started() {
  const answers: CurvatureAnswer[] = [];
  const failures: [string, boolean][] = [];
  const client = new CurvatureClient({
    onAnswer: (answer) => answers.push(answer),
    onFailure: (...failure) => failures.push(failure),
  });
  await vi.advanceTimersByTimeAsync(0);
  return { client, answers, failures };
}

const asked = () => last().received.map(({ request }) => [request.spec, request.to, request.fresh]);

const answer = (done: boolean) =>
  last().say({
    type: "answer",
    id: last().received.at(-1)?.id,
    answer: { restarted: false, contenders: [], through: 5, done },
  });

test("a race is asked about again until all of it is measured", async () => {
  const { client, answers } = await started();
  client.want(spec, 10, null);
  answer(false);
  answer(true);
  expect(asked()).toEqual([
    [spec, 10, true],
    [spec, 10, false],
  ]);
  expect(answers).toHaveLength(2);
  client.want(spec, 20, null);
  expect(asked().at(-1)).toEqual([spec, 20, false]);
});

test("a change ends the measurement that is under way", async () => {
  const { client } = await started();
  client.want(spec, 10, null);
  client.want(changed, 10, null);
  await vi.advanceTimersByTimeAsync(300);
  expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
  expect(asked()).toEqual([[changed, 10, true]]);
});

test("a worker that fails is replaced and begins at the start; twice in a row the race is given up", async () => {
  const { client, failures } = await started();
  client.want(spec, 10, null);
  last().crash("out of memory");
  await vi.advanceTimersByTimeAsync(0);
  expect(asked()).toEqual([[spec, 10, true]]);
  last().crash("out of memory");
  expect(failures.map(([, lasting]) => lasting)).toEqual([false, true]);
  client.dispose();
  expect(vi.getTimerCount()).toBe(0);
});
