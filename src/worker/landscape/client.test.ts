import { expect, test, vi } from "vitest";
import { decode } from "../../experiment/index.ts";
import type { LandscapeQuery, PlaneAnswer } from "../../experiment/landscape/landscape-query.ts";
import type { Numbered } from "../protocol.ts";
import type { FakeThread } from "../testing/fake-thread.ts";
import { fakeWorkers } from "../testing/fake-workers.ts";
import { LandscapeClient } from "./client.ts";
import type { LandscapeAnswer, LandscapeReply, LandscapeRequest } from "./protocol.ts";

const { workers, last } = fakeWorkers<LandscapeRequest>();

type Fake = FakeThread<Numbered<LandscapeRequest>>;

const table = { columns: [], rows: [] } as never;

function queryOf(link: string): LandscapeQuery {
  const { spec } = decode(link);
  if (spec.kind === "surface") throw new Error(link);
  return { spec, landscape: { plane: { kind: "paths" } }, to: 10, resolution: 16 };
}

const plane: PlaneAnswer = {
  plane: { origin: Float64Array.of(0, 0), directions: [Float64Array.of(1, 0), Float64Array.of(0, 1)] },
  paths: [],
  extent: { x: [0, 16], y: [0, 32] },
};

function started(most = 1) {
  const answers: LandscapeAnswer[] = [];
  const failures: [string, boolean][] = [];
  const client = new LandscapeClient(
    {
      onAnswer: (answer) => answers.push(answer),
      onFailure: (...failure) => failures.push(failure),
    },
    most,
  );
  last().say({ type: "ready" });
  return { client, answers, failures };
}

/** Replies to the last request of a worker. */
function reply(answer: LandscapeReply, worker: Fake = last()): void {
  worker.say({ type: "answer", id: worker.received.at(-1)!.id, answer });
}

const replied = new Set<unknown>();

/** Replies with the heights a + 100·b, some milliseconds later; returns false where nothing new is asked for. */
function replyHeights(worker: Fake, milliseconds: number): boolean {
  const asked = worker.received.at(-1);
  if (asked?.request.type !== "heights" || replied.has(asked)) return false;
  replied.add(asked);
  const { a, b } = asked.request.points;
  vi.advanceTimersByTime(milliseconds);
  reply({ values: a.map((at, i) => at + 100 * b[i]) }, worker);
  return true;
}

const known: LandscapeReply = { progress: 1, plane, resolution: 16, done: true };

test("the plane is asked for until it is known; rows are sent once", () => {
  const { client, answers } = started();
  client.want(queryOf("data=moons"), table);
  for (const progress of [0.3, 0.6]) reply({ progress, done: false });
  reply({
    progress: 1,
    refusal: { sentence: "No contender has moved, so their paths have no directions." },
    done: true,
  });
  expect(answers.map(({ progress, done }) => [progress, done])).toEqual([
    [0.3, false],
    [0.6, false],
    [1, true],
  ]);
  const { received } = last();
  expect(new Set(received.map(({ request }) => request.number)).size).toBe(1);
  expect(received.map(({ request }) => "table" in request)).toEqual([true, false, false]);
});

test.each([1, 3])("grids are put together from the blocks of %i workers", (most) => {
  const { client, answers } = started(most);
  client.want(queryOf("data=moons"), null);
  reply(known);
  // A point that takes a second is worth other workers.
  for (let round = 0; !answers.at(-1)?.done && round < 500; round++) {
    for (const worker of workers.slice(1)) if (worker.received.length === 0) worker.say({ type: "ready" });
    for (const worker of workers) replyHeights(worker, round === 0 ? 1000 : 1);
  }
  expect(workers).toHaveLength(most);
  expect(answers[0].plane).toBe(plane);
  const grids = answers.flatMap(({ heights }) => heights ?? []);
  expect(grids.map(({ columns }) => columns)).toEqual([9, 17]);
  for (const { columns, values } of grids)
    for (const [place, value] of values.entries()) {
      const [i, j] = [place % columns, Math.floor(place / columns)];
      expect(value).toBe((16 * i) / (columns - 1) + (3200 * j) / (columns - 1));
    }
  const progress = answers.map((answer) => answer.progress);
  expect(progress).toEqual(progress.toSorted((a, b) => a - b));
  for (const { received } of workers)
    expect(received.filter(({ request }) => "plane" in request)).toHaveLength(1);
});

test("a newer landscape takes the place of the one before, even of one that is stuck", () => {
  const { client, answers } = started();
  client.want(queryOf("data=moons"), table);
  const newer = queryOf("data=spiral");
  client.want(newer, table);
  reply({ progress: 0.5, done: false });
  expect(answers).toEqual([]);
  expect(last().received.at(-1)?.request.query).toBe(newer);
  client.want(queryOf("data=xor"), table);
  vi.advanceTimersByTime(300);
  expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
  last().say({ type: "ready" });
  // The new worker has no rows.
  expect("table" in last().received[0].request).toBe(true);
  reply({ progress: 0.1, done: false });
  expect(answers).toHaveLength(1);
});

test("nothing more is asked for after a stop", () => {
  const { client, answers } = started();
  client.want(queryOf("data=moons"), null);
  client.stop();
  reply({ progress: 0.5, done: false });
  expect([answers, last().received.length]).toEqual([[], 1]);
  client.dispose();
  expect(last().ended).toBe(true);
});

test("a block that fails is asked for again, with the plane, and the landscape is given up after a second time", () => {
  const { client, answers, failures } = started();
  client.want(queryOf("data=moons"), null);
  reply(known);
  const first = last().received.at(-1)!.request;
  for (let attempt = 0; attempt < 2; attempt++) {
    last().say({ type: "ready" });
    expect(last().received.at(-1)!.request).toEqual(first);
    last().say({ type: "failed", id: last().received.at(-1)!.id, message: "no memory" });
  }
  expect(failures).toEqual([
    ["failed (no memory)", false],
    ["failed (no memory)", true],
  ]);
  expect(answers).toHaveLength(1);
});
