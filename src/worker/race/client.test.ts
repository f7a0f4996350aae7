import { describe, expect, test, vi } from "vitest";
import type { Table } from "../../datasets/index.ts";
import { decode, type Spec } from "../../experiment/index.ts";
import type { RaceState } from "../../experiment/race.ts";
import { fakeWorkers } from "../testing/fake-workers.ts";
import { RaceClient } from "./client.ts";
import type { RaceRequest } from "./protocol.ts";

const { workers, last } = fakeWorkers<RaceRequest>();

const small = decode("surface=beale&o=adam").spec;
const other = decode("surface=beale&o=sgd").spec;
const network = (net: string, optimizer: string) =>
  decode(`data=spiral&net=2-${net}-1&batch=0&o=${optimizer}`).spec;

const requests = (): RaceRequest[] => last().received.map(({ request }) => request);

/** Answers the last request with no columns. */
function answer(took: number): void {
  const { id, request } = last().received[last().received.length - 1];
  const columns = { kind: "surface", stretches: [] } as const;
  last().say({ type: "answer", id, answer: { restarted: false, step: request.to, columns, took } });
}

function started() {
  const failures: string[] = [];
  const steps: number[] = [];
  const client = new RaceClient({
    onColumns: ({ step }) => steps.push(step),
    onFailure: (why) => failures.push(why),
  });
  return { client, failures, steps };
}

test("a worker that is silent for ten seconds over a small portion is replaced, and asked again", () => {
  const { client, failures } = started();
  last().say({ type: "ready" });
  client.want(small, 10);
  vi.advanceTimersByTime(9900);
  expect(failures).toEqual([]);
  vi.advanceTimersByTime(200);
  expect(failures).toEqual(["did not answer in time"]);
  expect(workers).toHaveLength(2);
  last().say({ type: "ready" });
  expect(requests().map(({ spec, to }) => [spec, to])).toEqual([[small, 10]]);
});

test("a worker that took long is given twenty times as long, and no worker more than thirty seconds", () => {
  for (const [took, patience] of [
    [1000, 20_000],
    [400_000, 30_000],
  ]) {
    const { client, failures } = started();
    last().say({ type: "ready" });
    client.want(small, 10);
    answer(took);
    client.want(small, 20);
    vi.advanceTimersByTime(patience - 100);
    expect(failures).toEqual([]);
    vi.advanceTimersByTime(200);
    expect(failures).toHaveLength(1);
    client.dispose();
  }
});

test("the largest networks are waited for thirty seconds at most", () => {
  for (const optimizer of ["shampoo", "lbfgs,history:100", "adam"]) {
    const { client, failures } = started();
    last().say({ type: "ready" });
    client.want(network("128-128-128-128-128-128", optimizer), 10);
    vi.advanceTimersByTime(30_100);
    expect(failures, optimizer).toHaveLength(1);
    client.dispose();
  }
});

test("a long step of an experiment that is no longer wanted is given up without a message", () => {
  const { client, failures, steps } = started();
  last().say({ type: "ready" });
  client.want(small, 10);
  client.want(other, 10);
  expect(workers, "a portion is short: it is waited for").toHaveLength(1);
  vi.advanceTimersByTime(300);
  expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
  last().say({ type: "ready" });
  expect(requests().map(({ spec }) => spec)).toEqual([other]);
  answer(1);
  expect(steps).toEqual([10]);
  expect(failures).toEqual([]);
});

test("work continues where only later steps change", () => {
  const { client } = started();
  last().say({ type: "ready" });
  client.want(small, 10);
  client.want({ ...small, edits: [{ step: 10, slot: 0, name: "lr", value: 0.01 }] }, 20);
  vi.advanceTimersByTime(500);
  expect(workers).toHaveLength(1);
});

test("a worker that still loads is asked for the newest experiment alone", () => {
  const { client } = started();
  client.want(small, 10);
  client.want(other, 10);
  last().say({ type: "ready" });
  expect(requests().map(({ spec }) => spec)).toEqual([other]);
});

test("a worker that dies is replaced at once", () => {
  const { client, failures } = started();
  last().say({ type: "ready" });
  client.want(small, 10);
  last().crash("crashed");
  expect(failures).toEqual(["crashed"]);
  expect(workers).toHaveLength(2);
});

const table = { name: "own" } as unknown as Table;

test("the reader's rows are sent once, and again to a worker that does not have them", () => {
  const { client } = started();
  last().say({ type: "ready" });
  client.setTable(table);
  client.want(small, 10);
  answer(1);
  client.want(small, 20);
  expect(requests().map((request) => request.table)).toEqual([table, undefined]);
  last().crash("crashed");
  last().say({ type: "ready" });
  expect(requests().map((request) => request.table)).toEqual([table]);
});

test("a forgotten race is not reported any more, and begins from the start when it is wanted again", () => {
  const { client, steps } = started();
  last().say({ type: "ready" });
  client.want(small, 10);
  answer(1);
  client.forget();
  client.want(small, 20);
  client.want(small, 30);
  answer(1);
  expect(requests().map(({ to, fresh }) => [to, fresh])).toEqual([
    [10, false],
    [20, true],
    [30, false],
  ]);
  client.forget();
  expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
  expect(steps).toEqual([10, 20]);
});

test("the rows of a real table may take thirty seconds to come, and then a step ten", () => {
  const { client, failures } = started();
  const iris = decode("data=iris&o=adam").spec;
  last().say({ type: "ready" });
  client.want(iris, 10);
  vi.advanceTimersByTime(29_000);
  expect(failures).toEqual([]);
  answer(1);
  client.want(iris, 20);
  vi.advanceTimersByTime(10_100);
  expect(failures).toEqual(["did not answer in time"]);
});

test("a race that fails at the same place again is given up, though it has begun well again", () => {
  const { client, failures } = started();
  last().say({ type: "ready" });
  client.want(small, 500);
  last().crash("crashed");
  last().say({ type: "ready" });
  const [{ id }] = last().received;
  const columns = { kind: "surface", stretches: [] };
  last().say({ type: "answer", id, answer: { restarted: true, step: 100, columns, took: 1, note: null } });
  client.want(small, 500);
  last().crash("crashed");
  expect(failures).toHaveLength(2);
  client.want(small, 500);
  last().say({ type: "ready" });
  expect(requests()).toEqual([]);
});

describe("a worker that takes over", () => {
  const state = { step: 90 } as RaceState;

  /** A worker has answered up to step 100 with a checkpoint, is given rows, and fails; another has loaded. */
  function failed(link = "o=adam&steps=500") {
    const page = started();
    const { spec } = decode(link);
    last().say({ type: "ready" });
    page.client.want(spec, 100);
    const [{ id }] = last().received;
    const columns = { kind: "surface", stretches: [] };
    last().say({
      type: "answer",
      id,
      answer: { restarted: true, step: 100, columns, checkpoint: state, took: 1 },
    });
    const crash = () => {
      last().crash("crashed");
      last().say({ type: "ready" });
    };
    return { ...page, spec, crash };
  }

  test("goes on where the other one was, as its first request says", () => {
    const { client, spec, crash } = failed();
    client.want(spec, 200);
    crash();
    expect(requests().map(({ from }) => from)).toEqual([{ state, step: 100, spec }]);
    answer(1);
    client.want(spec, 300);
    expect(requests()[1].from).toBeUndefined();
  });

  test("goes on with a change of later steps", () => {
    const { client, spec, crash } = failed();
    crash();
    const changed = { ...spec, edits: [{ step: 120, slot: 0, name: "lr", value: 0.01 }], steps: 400 };
    client.want(changed, 200);
    expect(requests()[0].from).toEqual({ state, step: 100, spec });
  });

  test.each<[string, (client: RaceClient, spec: Spec) => void]>([
    [
      "the race was forgotten",
      (client, spec) => {
        client.forget();
        client.want(spec, 200);
      },
    ],
    [
      "the rows are others",
      (client, spec) => {
        client.setTable(table);
        client.want(spec, 200);
      },
    ],
  ])("begins from the start where %s", (_, ask) => {
    const { client, spec, crash } = failed();
    crash();
    ask(client, spec);
    expect(requests().map(({ from }) => from)).toEqual([undefined]);
  });
});

test("what a network needs may take thirty seconds to load, in a worker that takes over too", () => {
  const { client, failures } = started();
  const moons = decode("data=moons&o=adam").spec;
  const silence = (milliseconds: number) => {
    vi.advanceTimersByTime(milliseconds);
    return failures.length;
  };
  last().say({ type: "ready" });
  client.want(moons, 10);
  expect(silence(29_000)).toBe(0);
  answer(1);
  client.want(moons, 20);
  expect(silence(10_100)).toBe(1);
  last().say({ type: "ready" });
  expect(silence(29_000)).toBe(1);
});
