import { expect, test, vi } from "vitest";
import { decode } from "../../experiment/index.ts";
import type { Mapped } from "../../experiment/sweep/cells/cell-spec.ts";
import { cellColumns } from "../../experiment/sweep/cells/columns.ts";
import type { Numbered } from "../protocol.ts";
import type { FakeThread } from "../testing/fake-thread.ts";
import { fakeWorkers } from "../testing/fake-workers.ts";
import { type DoneCells, MapClient, type MapJob } from "./client.ts";
import type { MapRequest } from "./protocol.ts";

const { workers } = fakeWorkers<MapRequest>();

const job = (link = "o=sgd&map=lr:1e-4..1e-2:log,momentum:0..0.9,size:20x20"): MapJob => ({
  spec: decode(link).spec as Mapped,
  kinds: ["loss"],
  table: null,
});

function started(threads = 2) {
  const done: DoneCells[] = [];
  const failures: [string, boolean][] = [];
  const handlers = {
    onCells: (cells: DoneCells) => done.push(cells),
    onFailure: (...failure: [string, boolean]) => failures.push(failure),
  };
  const client = new MapClient(handlers, threads);
  for (const worker of workers) worker.say({ type: "ready" });
  return { client, done, failures };
}

/** Answers the last request of a worker; @returns false where there is none that was not answered */
function answer(worker: FakeThread<Numbered<MapRequest>>, isDone = true): boolean {
  const { id, request } = worker.received.at(-1) ?? {};
  if (id === undefined || !request || answered.has(worker.received.at(-1))) return false;
  answered.add(worker.received.at(-1));
  const columns = isDone ? cellColumns(request.cells.length) : null;
  worker.say({ type: "answer", id, answer: { columns, minima: null } });
  return true;
}
const answered = new Set<unknown>();

test("a map is computed in all workers, a coarse picture first, every cell once", () => {
  const { client, done } = started();
  client.begin(job());
  while (workers.map((worker) => answer(worker)).some(Boolean)) vi.advanceTimersByTime(5);
  expect(workers.every(({ received }) => received.length > 1)).toBe(true);
  expect(done[0].stride).toBe(2);
  expect(done.map(({ stride }) => stride)).toEqual(done.map(({ stride }) => stride).sort((a, b) => b - a));
  const cells = done.flatMap((one) => [...one.cells]);
  expect(cells.sort((a, b) => a - b)).toEqual(Array.from({ length: 400 }, (_, cell) => cell));
});

test("a block that is not done is asked for again, by the same number", () => {
  const { client, done } = started(1);
  client.begin(job("data=moons&o=sgd&map=lr:0.01..1,size:2"));
  answer(workers[0], false);
  answer(workers[0]);
  const [first, second, third] = workers[0].received.map(({ request }) => request.block);
  expect(second).toBe(first);
  expect(third).not.toBe(first);
  expect(done).toHaveLength(1);
});

test("another map begins at once: cells of the one before are dropped, and a worker that is stuck is replaced", () => {
  const { client, done } = started(2);
  client.begin(job());
  const next = job("o=adam&map=lr:1e-4..1e-2:log");
  client.begin(next);
  answer(workers[0]);
  expect(done).toEqual([]);
  expect(workers[0].received.at(-1)?.request.spec).toBe(next.spec);
  vi.advanceTimersByTime(300);
  expect(workers.map(({ ended }) => ended)).toEqual([false, true, false]);
  workers[2].say({ type: "ready" });
  answer(workers[2]);
  expect(done).toHaveLength(1);
});

test("nothing more is asked for after a stop, and no worker is left at the end", () => {
  const { client, done } = started(2);
  client.begin(job());
  client.stop();
  expect(workers.map((worker) => answer(worker))).toEqual([true, true]);
  expect(done).toEqual([]);
  expect(workers.map((worker) => answer(worker))).toEqual([false, false]);
  client.dispose();
  expect(workers.map(({ ended }) => ended)).toEqual([true, true]);
});

test("a map that was stopped continues: the cells that are missing are computed, and no other", () => {
  const { client, done } = started(2);
  client.begin(job());
  answer(workers[0]);
  client.stop();
  client.resume();
  while (workers.map((worker) => answer(worker)).some(Boolean)) vi.advanceTimersByTime(5);
  const cells = done.flatMap((one) => [...one.cells]);
  expect(cells.sort((a, b) => a - b)).toEqual(Array.from({ length: 400 }, (_, cell) => cell));
});

test("a block that fails is tried once more; then the map is given up with its reason, and continues when asked to", () => {
  const { client, failures } = started(1);
  client.begin(job());
  workers[0].crash("out of memory");
  workers[1].say({ type: "ready" });
  workers[1].crash("out of memory");
  expect(failures.map(([, lasting]) => lasting)).toEqual([false, true]);
  workers[2].say({ type: "ready" });
  expect(workers[2].received).toEqual([]);
  client.resume();
  expect(workers[2].received).toHaveLength(1);
});

test("of more than two processors one is left to the page, and four workers are the most", () => {
  for (const [processors, threads] of [
    [1, 1],
    [2, 2],
    [4, 3],
    [64, 4],
  ]) {
    vi.stubGlobal("navigator", { hardwareConcurrency: processors });
    const before = workers.length;
    const client = new MapClient({ onCells: () => {}, onFailure: () => {} });
    expect(workers.length - before, `${processors} processors`).toBe(threads);
    client.dispose();
  }
});
