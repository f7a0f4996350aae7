import { expect, test, vi } from "vitest";
import { decode } from "../../experiment/index.ts";
import type { LandscapeQuery } from "../../experiment/landscape/landscape-query.ts";
import { fakeWorkers } from "../testing/fake-workers.ts";
import { LandscapeClient } from "./client.ts";
import type { LandscapeAnswer, LandscapeRequest } from "./protocol.ts";

const { workers, last } = fakeWorkers<LandscapeRequest>();

const table = { columns: [], rows: [] } as never;

function queryOf(link: string): LandscapeQuery {
  const { spec } = decode(link);
  if (spec.kind === "surface") throw new Error(link);
  return { spec, landscape: { plane: { kind: "paths" } }, to: 10, resolution: 64 };
}

function started() {
  const answers: LandscapeAnswer[] = [];
  const failures: [string, boolean][] = [];
  const client = new LandscapeClient({
    onAnswer: (answer) => answers.push(answer),
    onFailure: (...failure) => failures.push(failure),
  });
  last().say({ type: "ready" });
  return { client, answers, failures };
}

/** Answers the last request of the last worker. */
function answer(progress: number): void {
  const { id } = last().received.at(-1)!;
  last().say({ type: "answer", id, answer: { progress, done: progress === 1 } });
}

test("the same landscape is asked for until it is done; rows are sent once", () => {
  const { client, answers } = started();
  client.want(queryOf("data=moons"), table);
  for (const progress of [0.3, 0.6, 1]) answer(progress);
  expect(answers.map(({ progress }) => progress)).toEqual([0.3, 0.6, 1]);
  const { received } = last();
  expect(new Set(received.map(({ request }) => request.number)).size).toBe(1);
  expect(received.map(({ request }) => "table" in request)).toEqual([true, false, false]);
});

test("a newer landscape takes the place of the one before, even of one that is stuck", () => {
  const { client, answers } = started();
  client.want(queryOf("data=moons"), table);
  const newer = queryOf("data=spiral");
  client.want(newer, table);
  answer(0.5);
  expect(answers).toEqual([]);
  expect(last().received.at(-1)?.request.query).toBe(newer);
  client.want(queryOf("data=xor"), table);
  vi.advanceTimersByTime(300);
  expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
  last().say({ type: "ready" });
  // The new worker has no rows.
  expect("table" in last().received[0].request).toBe(true);
  answer(1);
  expect(answers).toHaveLength(1);
});

test("nothing more is asked for after a stop", () => {
  const { client, answers } = started();
  client.want(queryOf("data=moons"), null);
  client.stop();
  answer(0.5);
  expect([answers, last().received.length]).toEqual([[], 1]);
  client.dispose();
  expect(last().ended).toBe(true);
});

test("a landscape that fails twice is given up, also where it fails late", () => {
  const { client, failures } = started();
  client.want(queryOf("data=moons"), null);
  for (let attempt = 0; attempt < 2; attempt++) {
    last().say({ type: "ready" });
    answer(0.3);
    last().say({ type: "failed", id: last().received.at(-1)!.id, message: "no memory" });
  }
  expect(failures).toEqual([
    ["failed (no memory)", false],
    ["failed (no memory)", true],
  ]);
});
