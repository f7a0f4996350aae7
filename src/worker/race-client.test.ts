import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { decode } from "../experiment/index.ts";
import type { RaceReply, RaceRequest } from "./protocol.ts";
import { RaceClient } from "./race-client.ts";

/** Stands in for the browser's workers, the newest last. */
const workers: FakeWorker[] = [];

class FakeWorker {
  readonly requests: RaceRequest[] = [];
  ended = false;
  #say: (event: MessageEvent) => void = () => {};
  #throw: (event: ErrorEvent) => void = () => {};

  constructor() {
    workers.push(this);
  }

  postMessage(request: RaceRequest): void {
    this.requests.push(request);
  }

  terminate(): void {
    this.ended = true;
  }

  addEventListener(
    type: string,
    listener: ((event: MessageEvent) => void) & ((event: ErrorEvent) => void),
  ): void {
    if (type === "message") this.#say = listener;
    else this.#throw = listener;
  }

  say(reply: RaceReply): void {
    this.#say(new MessageEvent("message", { data: reply }));
  }

  /** Answers the last request with no columns. */
  answer(took: number): void {
    const { id, to } = this.requests[this.requests.length - 1];
    const columns = { kind: "surface", stretches: [] } as const;
    this.say({ type: "columns", id, restarted: false, step: to, columns, took });
  }

  crash(): void {
    this.#throw(
      Object.assign(new Event("error", { cancelable: true }), { message: "crashed" }) as ErrorEvent,
    );
  }
}

beforeEach(() => {
  workers.length = 0;
  vi.useFakeTimers();
  vi.stubGlobal("Worker", FakeWorker);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const small = decode("surface=beale&o=adam").spec;
const other = decode("surface=beale&o=sgd").spec;
const network = (net: string, optimizer: string) =>
  decode(`data=spiral&net=2-${net}-1&batch=0&o=${optimizer}`).spec;

function started() {
  const failures: string[] = [];
  const steps: number[] = [];
  const client = new RaceClient({
    onColumns: ({ step }) => steps.push(step),
    onFailure: (why) => failures.push(why),
  });
  return { client, failures, steps };
}

const last = () => workers[workers.length - 1];

test("a worker that is silent for two seconds over a small portion is replaced, and asked again", () => {
  const { client, failures } = started();
  last().say({ type: "ready" });
  client.want(small, 10);
  vi.advanceTimersByTime(1900);
  expect(failures).toEqual([]);
  vi.advanceTimersByTime(200);
  expect(failures).toEqual(["did not answer in time"]);
  expect(workers).toHaveLength(2);
  last().say({ type: "ready" });
  expect(last().requests.map(({ spec, to }) => [spec, to])).toEqual([[small, 10]]);
});

test("a worker that took long is given twenty times as long, and no worker more than twenty seconds", () => {
  for (const [took, patience] of [
    [300, 6000],
    [400_000, 20_000],
  ]) {
    const { client, failures } = started();
    last().say({ type: "ready" });
    client.want(small, 10);
    last().answer(took);
    client.want(small, 20);
    vi.advanceTimersByTime(patience - 100);
    expect(failures).toEqual([]);
    vi.advanceTimersByTime(200);
    expect(failures).toHaveLength(1);
    client.dispose();
  }
});

test("the largest networks are waited for twenty seconds at most", () => {
  for (const optimizer of ["shampoo", "lbfgs,history:100", "adam"]) {
    const { client, failures } = started();
    last().say({ type: "ready" });
    client.want(network("128-128-128-128-128-128", optimizer), 10);
    vi.advanceTimersByTime(20_100);
    expect(failures, optimizer).toHaveLength(1);
    client.dispose();
  }
});

test("a long step of an experiment that is no longer wanted is given up without a word", () => {
  const { client, failures, steps } = started();
  last().say({ type: "ready" });
  client.want(small, 10);
  client.want(other, 10);
  expect(workers, "a portion is short: it is waited for").toHaveLength(1);
  vi.advanceTimersByTime(300);
  expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
  last().say({ type: "ready" });
  expect(last().requests.map(({ spec }) => spec)).toEqual([other]);
  last().answer(1);
  expect(steps).toEqual([10]);
  expect(failures).toEqual([]);
});

test("work goes on where only later steps change", () => {
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
  expect(last().requests.map(({ spec }) => spec)).toEqual([other]);
});

test("a worker that dies is replaced at once", () => {
  const { client, failures } = started();
  last().say({ type: "ready" });
  client.want(small, 10);
  last().crash();
  expect(failures).toEqual(["crashed"]);
  expect(workers).toHaveLength(2);
});
