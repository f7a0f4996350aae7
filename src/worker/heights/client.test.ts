import { expect, test, vi } from "vitest";
import { fakeWorkers } from "../testing/fake-workers.ts";
import { HeightsClient } from "./client.ts";
import type { HeightsRequest } from "./protocol.ts";

const { last } = fakeWorkers<HeightsRequest>((worker) => queueMicrotask(() => worker.say({ type: "ready" })));

const bowl: HeightsRequest = {
  formula: "x^2 + y^2",
  settings: {},
  region: { x: [-1, 1], y: [-1, 1] },
  columns: 193,
  rows: 193,
};

test("a formula that is too slow is asked for in fewer samples, of which every second reaches the border", async () => {
  const failures: [string, boolean][] = [];
  const client = new HeightsClient({
    onHeights: () => {},
    onFailure: (...failure) => failures.push(failure),
  });
  await vi.advanceTimersByTimeAsync(0);
  client.want(bowl);
  const asked = () => last().received.map(({ request }) => request.columns);
  expect(asked()).toEqual([193]);
  await vi.advanceTimersByTimeAsync(10_100);
  expect(asked()).toEqual([97]);
  await vi.advanceTimersByTimeAsync(10_100);
  expect(asked()).toEqual([49]);
  await vi.advanceTimersByTimeAsync(10_100);
  expect(failures.at(-1)).toEqual(["did not answer in time", true]);
  client.want({ ...bowl, formula: "x" });
  await vi.advanceTimersByTimeAsync(0);
  expect(asked(), "another formula begins in full").toEqual([193]);
  client.dispose();
});
