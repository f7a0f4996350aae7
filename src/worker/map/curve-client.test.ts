import { expect, test, vi } from "vitest";
import { decode } from "../../experiment/index.ts";
import type { Mapped } from "../../experiment/sweep/cells/cell-spec.ts";
import { fakeWorkers } from "../testing/fake-workers.ts";
import { CurveClient } from "./curve-client.ts";
import type { CurveRequest } from "./protocol.ts";

const { workers, last } = fakeWorkers<CurveRequest>();

function started() {
  const found: (readonly [cell: number, loss: readonly number[]])[] = [];
  const failed: number[] = [];
  const client = new CurveClient();
  last().say({ type: "ready" });
  const spec = decode("o=sgd&map=lr:1e-4..1e-2:log,size:20").spec as Mapped;
  const want = (cell: number) =>
    client.want(
      { spec, cell, table: null },
      { onCurve: (loss) => found.push([cell, [...loss]]), onFailure: () => failed.push(cell) },
    );
  return { client, found, failed, want };
}

/** Answers the last request of the newest worker. */
function answer(loss: readonly number[] | null): void {
  const { id } = last().received.at(-1)!;
  last().say({ type: "answer", id, answer: { loss: loss && Float64Array.from(loss) } });
}

const asked = () => last().received.map(({ request: { run, cell } }) => [run, cell]);

test("a run is asked for until it is done", () => {
  const { found, want } = started();
  want(3);
  answer(null);
  answer(null);
  answer([2, 1]);
  expect(asked()).toEqual([
    [1, 3],
    [1, 3],
    [1, 3],
  ]);
  expect(found).toEqual([[3, [2, 1]]]);
});

test("the next cell ends the run before, whose answer is not shown", () => {
  const { found, want } = started();
  want(3);
  want(4);
  want(5);
  answer([9]);
  answer([7]);
  expect(found).toEqual([[5, [7]]]);
  expect(asked()).toEqual([
    [1, 3],
    [3, 5],
  ]);
});

test("a run that does not answer while another waits is ended with its worker", () => {
  const { found, want } = started();
  want(3);
  want(4);
  vi.advanceTimersByTime(1000);
  expect(workers[0].ended).toBe(true);
  workers[1].say({ type: "ready" });
  answer([5]);
  expect(found).toEqual([[4, [5]]]);
});

test("a run that fails twice is given up, and the next cell is asked for", () => {
  const { failed, found, want } = started();
  want(3);
  for (const _ of [1, 2]) {
    last().crash("out of memory");
    last().say({ type: "ready" });
  }
  expect(failed).toEqual([3]);
  want(6);
  answer([1]);
  expect(found).toEqual([[6, [1]]]);
});

test("disposal ends the worker", () => {
  const { client, want } = started();
  want(1);
  client.dispose();
  expect(workers.every(({ ended }) => ended)).toBe(true);
});
