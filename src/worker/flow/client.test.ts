import { expect, test, vi } from "vitest";
import { flowColumnsOf } from "../../experiment/flow/flow-columns.ts";
import { decode } from "../../experiment/index.ts";
import { fakeWorkers } from "../testing/fake-workers.ts";
import { FlowClient } from "./client.ts";
import type { FlowRequest } from "./protocol.ts";

const { workers, last } = fakeWorkers<FlowRequest>((worker) =>
  queueMicrotask(() => worker.say({ type: "ready" })),
);

const link = "o=sgd,lr:0.001&o=adam,lr:0.01&steps=100";
const { spec } = decode(link);

async function started() {
  const restarts: boolean[] = [];
  const failures: boolean[] = [];
  const client = new FlowClient("central", {
    onAnswer: (_, restarted) => restarts.push(restarted),
    onFailure: (_, lasting) => failures.push(lasting),
  });
  await vi.advanceTimersByTimeAsync(0);
  return { client, restarts, failures };
}

const asked = () => last().received.map(({ request }) => [request.spec, request.fresh]);

const answer = (done: boolean) =>
  last().say({
    type: "answer",
    id: last().received.at(-1)?.id,
    answer: { columns: flowColumnsOf([]), slot: 0, refusal: null, end: null, done },
  });

test("a flow is asked for until all of it is known, and once", async () => {
  const { client, restarts } = await started();
  client.want(spec, 0, null);
  answer(false);
  answer(true);
  expect(asked()).toEqual([
    [spec, true],
    [spec, false],
  ]);
  expect(restarts).toEqual([true, false]);
  // Another contender's learning rate, and a map, do not change it.
  client.want(decode(link.replace("0.01", "0.02")).spec, 0, null);
  expect(asked()).toHaveLength(2);
});

test("a change ends the flow that is under way", async () => {
  const { client, restarts } = await started();
  const changed = decode(link.replace("0.001", "0.002")).spec;
  client.want(spec, 0, null);
  client.want(changed, 0, null);
  await vi.advanceTimersByTimeAsync(300);
  expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
  expect(asked()).toEqual([[changed, true]]);
  answer(true);
  expect(restarts).toEqual([true]);
});

test("a worker that fails is replaced and begins at the start; twice in a row the flow is given up", async () => {
  const { client, failures } = await started();
  client.want(spec, 0, null);
  last().crash("out of memory");
  await vi.advanceTimersByTimeAsync(0);
  expect(asked()).toEqual([[spec, true]]);
  last().crash("out of memory");
  expect(failures).toEqual([false, true]);
  client.dispose();
  expect(vi.getTimerCount()).toBe(0);
});
