import { expect, test, vi } from "vitest";
import { fakeWorkers } from "../testing/fake-workers.ts";
import { FieldClient } from "./client.ts";
import type { FieldRequest } from "./protocol.ts";

const { workers, last } = fakeWorkers<FieldRequest>((worker) =>
  queueMicrotask(() => worker.say({ type: "ready" })),
);

const bowl: FieldRequest = {
  formula: "a*x^2 + y^2",
  settings: { a: 1 },
  base: 0,
  region: { x: [-1, 1], y: [-1, 1] },
  columns: 100,
  rows: 80,
  levels: 24,
};
const steeper = { ...bowl, settings: { a: 2 } };
const saddle = { ...bowl, formula: "x^2 - y^2", settings: {} };

async function started() {
  const shown: FieldRequest[] = [];
  const failures: [string, boolean][] = [];
  const client = new FieldClient({
    onBands: (_, asked) => shown.push(asked),
    onFailure: (...failure) => failures.push(failure),
  });
  await vi.advanceTimersByTimeAsync(0);
  return { client, shown, failures };
}

const asked = () => last().received.map(({ request }) => [request.columns, request.rows]);

const answer = () => last().say({ type: "answer", id: last().received.at(-1)?.id, answer: [] });

const miss = () => vi.advanceTimersByTimeAsync(5100);

test("a formula that is too slow is drawn ever more coarsely, then given up; the first failure is not reported", async () => {
  const { client, failures } = await started();
  client.want(bowl);
  expect(asked()).toEqual([[100, 80]]);
  await miss();
  expect(asked()).toEqual([[50, 40]]);
  expect(failures).toEqual([]);
  await miss();
  expect(asked()).toEqual([[20, 16]]);
  expect(failures).toEqual([["did not answer in time", false]]);
  await miss();
  expect(asked()).toEqual([]);
  expect(failures.at(-1)).toEqual(["did not answer in time", true]);
});

test("a formula keeps the detail that it was fast enough for, and another begins at full detail", async () => {
  const { client } = await started();
  client.want(bowl);
  await miss();
  answer();
  client.want(steeper);
  answer();
  client.want(saddle);
  expect(asked()).toEqual([
    [50, 40],
    [50, 40],
    [100, 80],
  ]);
});

test("the picture of other settings is not shown once new ones are wanted", async () => {
  const { client, shown } = await started();
  client.want(bowl);
  client.want(steeper);
  answer();
  answer();
  expect(shown).toEqual([steeper]);
});

test("a slow formula does not hold up the picture of another", async () => {
  const { client, failures } = await started();
  client.want(bowl);
  client.want(saddle);
  await vi.advanceTimersByTimeAsync(300);
  expect(workers).toHaveLength(2);
  expect(asked()).toEqual([[100, 80]]);
  expect(failures).toEqual([]);
});
