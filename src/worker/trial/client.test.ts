import { expect, test, vi } from "vitest";
import { decode } from "../../experiment/index.ts";
import { Race } from "../../experiment/race.ts";
import { namesOf, surfaceColumns } from "../../experiment/recording/columns.ts";
import { Recording } from "../../experiment/recording/recording.ts";
import { surfaceCourse } from "../../experiment/surface/course.ts";
import { fakeWorkers } from "../testing/fake-workers.ts";
import { consult } from "./client.ts";
import type { Found, TrialAnswer, TrialRequest } from "./protocol.ts";

const { workers } = fakeWorkers<TrialRequest>();

const slow: Found = {
  id: "slow",
  rank: 60,
  text: [],
  ideas: [{ sentence: "a larger lr" }],
  isRemark: false,
  chart: null,
};

/** Consults the coach on three contenders; the advice on the first and the last that have a finding is to be tried. */
function started() {
  const { spec } = decode("surface=bowl&o=sgd&o=adam&o=sgd,lr:9&steps=20");
  if (spec.kind !== "surface") throw new Error("it is a surface");
  const recording = new Recording();
  recording.append(20, { kind: "surface", stretches: new Race(spec, surfaceCourse(spec)).advance(20) });
  const runs = [...recording.tracks.values()];
  const found: (readonly number[])[] = [];
  const tried: (readonly [number, unknown])[] = [];
  const end = consult(
    { spec, runs, table: null, toTry: (all) => [...all.keys()] },
    {
      onFound: (all) => found.push([...all.keys()]),
      onTried: (slot, verdict) => tried.push([slot, verdict]),
    },
  );
  workers[0].say({ type: "ready" });
  return { end, found, tried, spec, runs };
}

const answer = (reply: TrialAnswer) =>
  workers[0].say({ type: "answer", id: workers[0].received.at(-1)?.id, answer: reply });

const asked = () => workers[0].received.map(({ request }) => [request.recorded.slot, request.tries]);

test("runs are examined one after the other, then the advice is tried, and the worker ends", () => {
  const { found, tried } = started();
  answer({ found: slow, verdict: null });
  answer({ found: null, verdict: null });
  expect(found).toEqual([]);
  answer({ found: { ...slow, rank: 10 }, verdict: null });
  expect(found).toEqual([[0, 2]]);
  answer({
    found: slow,
    verdict: {
      offer: null,
      failed: [
        { idea: { sentence: "a larger lr" }, words: { sentence: "loss {loss}", values: { loss: "1" } } },
      ],
    },
  });
  answer({ found: slow, verdict: { offer: null, failed: [] } });
  expect(asked()).toEqual([
    [0, false],
    [1, false],
    [2, false],
    [0, true],
    [2, true],
  ]);
  expect(tried).toEqual([
    [
      0,
      {
        offer: null,
        failed: [
          { idea: { sentence: "a larger lr" }, words: { sentence: "loss {loss}", values: { loss: "1" } } },
        ],
      },
    ],
    [2, { offer: null, failed: [] }],
  ]);
  expect(workers.map(({ ended }) => ended)).toEqual([true]);
  expect(vi.getTimerCount()).toBe(0);
});

test("a consultation that is ended leaves no worker and says nothing", () => {
  const { end, found } = started();
  end();
  answer({ found: slow, verdict: null });
  expect(found).toEqual([]);
  expect(workers.map(({ ended }) => ended)).toEqual([true]);
  expect(vi.getTimerCount()).toBe(0);
});

test("the columns are copied once, no longer than the run, and the copies transferred", () => {
  const { spec, runs } = started();
  const [{ request }] = workers[0].received;
  expect(request.spec).toBe(spec);
  expect(request.recorded.loss).toEqual(runs[0].loss.slice(0, 21));
  const columns = Object.values(request.recorded).filter((value) => value instanceof Float64Array);
  expect(columns).toHaveLength(namesOf(surfaceColumns).length);
  expect(workers[0].transferred).toEqual([columns.map(({ buffer }) => buffer)]);
  expect(workers[0].transferred[0], "the page keeps its own").not.toContain(runs[0].loss.buffer);
});

test("a run that cannot be examined is asked about once more, and then left out", () => {
  const { found } = started();
  workers[0].crash("out of memory");
  workers[1].say({ type: "ready" });
  workers[1].crash("out of memory");
  workers[2].say({ type: "ready" });
  expect(workers[2].received.map(({ request }) => request.recorded.slot)).toEqual([1]);
  expect(found).toEqual([]);
});
