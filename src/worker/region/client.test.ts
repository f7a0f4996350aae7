import { expect, test, vi } from "vitest";
import { fakeWorkers } from "../testing/fake-workers.ts";
import { RegionClient } from "./client.ts";
import type { RegionRequest } from "./protocol.ts";

const { workers, last } = fakeWorkers<RegionRequest>();

const request = (hidden: number): RegionRequest => ({
  architecture: { sizes: [2, hidden, 1], activation: "tanh", loss: "bce" },
  reading: "signed",
  basis: { origin: new Float64Array(2), across: Float64Array.of(1, 0), up: Float64Array.of(0, 1) },
  networks: [],
  each: false,
  grid: null,
  levels: new Float64Array(0),
  unit: null,
  pictures: null,
  samples: null,
});

function started() {
  const shown: RegionRequest[] = [];
  const failures: [string, boolean][] = [];
  const client = new RegionClient({
    onRegions: (_, asked) => shown.push(asked),
    onFailure: (...failure) => failures.push(failure),
  });
  return { client, shown, failures };
}

const ready = () => last().say({ type: "ready" });
const answer = () => last().say({ type: "answer", id: last().received.at(-1)?.id, answer: {} });

test("a picture that fails is asked for again without another query", () => {
  const { client, shown, failures } = started();
  const wish = request(4);
  ready();
  client.want(wish);
  vi.advanceTimersByTime(5100);
  expect(failures).toEqual([["did not answer in time", false]]);
  expect(client.busy).toBe(true);
  ready();
  answer();
  expect(shown).toEqual([wish]);
  expect(client.busy).toBe(false);
});

test("pictures of a network that fail three times are given up, and those of another are drawn", () => {
  const { client, shown, failures } = started();
  for (let i = 0; i < 3; i++) {
    client.want(request(4));
    ready();
    last().crash("out of memory");
  }
  expect(failures.map(([, lasting]) => lasting)).toEqual([false, false, true]);
  ready();
  client.want(request(4));
  expect(client.busy).toBe(false);
  const other = request(8);
  client.want(other);
  answer();
  expect(shown).toEqual([other]);
});

test("an older picture of the same network is shown while a newer one is asked for, and another network's is not waited for", () => {
  const { client, shown } = started();
  const [first, second] = [request(4), request(4)];
  ready();
  client.want(first);
  client.want(second);
  answer();
  expect(shown).toEqual([first]);
  client.want(request(8));
  vi.advanceTimersByTime(300);
  expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
});
