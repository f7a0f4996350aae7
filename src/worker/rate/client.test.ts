import { expect, test, vi } from "vitest";
import { decode } from "../../experiment/index.ts";
import { fakeWorkers } from "../testing/fake-workers.ts";
import { findRate } from "./client.ts";
import type { RateRequest } from "./protocol.ts";

const { workers } = fakeWorkers<RateRequest>();

function started() {
  const found: (number | null)[] = [];
  const request: RateRequest = { spec: decode("o=sgd,lr:1").spec, slot: 0, table: null };
  const end = findRate(request, (rate) => found.push(rate));
  workers[0].say({ type: "ready" });
  return { request, end, found };
}

const answer = (rate: number | null) =>
  workers[0].say({ type: "answer", id: workers[0].received.at(-1)?.id, answer: { rate } });

test("a search asks one worker, which ends when it has answered", () => {
  const { request, found } = started();
  expect(workers[0].received.map((message) => message.request)).toEqual([request]);
  answer(0.0998);
  expect(found).toEqual([0.0998]);
  expect(workers.map(({ ended }) => ended)).toEqual([true]);
  expect(vi.getTimerCount()).toBe(0);
});

test("a search that is ended leaves no worker and finds nothing", () => {
  const { end, found } = started();
  end();
  expect(workers.map(({ ended }) => ended)).toEqual([true]);
  answer(0.0998);
  expect(found).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});

test("a search that fails is begun once more; then there is no rate, and no worker is left", () => {
  const { found } = started();
  workers[0].crash("out of memory");
  expect(found).toEqual([]);
  workers[1].say({ type: "ready" });
  workers[1].crash("out of memory");
  expect(found).toEqual([null]);
  expect(workers.every(({ ended }) => ended)).toBe(true);
});
