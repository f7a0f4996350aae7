import "../../datasets/data/all.ts";
import { afterEach, describe, expect, test, vi } from "vitest";
import { recordedOf } from "../../experiment/coach/recorded.ts";
import { courseOf } from "../../experiment/course-of.ts";
import { decode, Race, type Spec } from "../../experiment/index.ts";
import { Recording } from "../../experiment/recording/recording.ts";
import { networkLinks, problemLinks, surfaceLinks } from "../../experiment/testing/links-of-all-kinds.ts";
import { hostRace } from "./host.ts";
import type { Columns, RaceRequest, Reached } from "./protocol.ts";

type Ask = (request: RaceRequest) => Columns | Promise<Columns>;

/** Asks a worker for a race up to a step, and records it. @param from goes with the first request */
async function record(ask: Ask, recording: Recording, spec: Spec, to: number, from?: Reached): Promise<void> {
  let more = from ? { from } : {};
  do {
    const answer = await ask({ spec, to, fresh: false, ...more });
    expect(answer.restarted).toBe(recording.step === 0);
    recording.append(answer.step, answer.columns);
    more = {};
  } while (recording.step < to);
}

const numbersOf = ({ tracks, trainings }: Recording) =>
  [...tracks.values(), ...trainings.values()].map(recordedOf);

/** Returns the numbers of a race that one worker makes. */
async function undisturbed(spec: Spec) {
  const recording = new Recording();
  await record(hostRace(), recording, spec, spec.steps);
  return numbersOf(recording);
}

/** Returns those of a race whose worker has failed after `step`, with a checkpoint some steps before. */
async function takenOver(spec: Spec, checkpoint: number, step: number) {
  const recording = new Recording();
  await record(hostRace(), recording, spec, step);
  const race: Race<object> = new Race(spec, courseOf(spec));
  race.advance(checkpoint);
  // As a message between threads copies it.
  const state = structuredClone(race.checkpoint());
  await record(hostRace(), recording, spec, spec.steps, { state, step, spec });
  return numbersOf(recording);
}

const isThorough = Boolean(process.env.DOWNHILL_THOROUGH);
const every = (n: number, links: readonly string[]) => links.filter((_, i) => isThorough || i % n === 0);

describe("a worker that takes a race over has every bit of the one that failed", () => {
  test.each([...every(4, surfaceLinks), ...every(6, networkLinks), ...every(5, problemLinks)])(
    "%s",
    async (link) => {
      const { spec } = decode(`${link}&steps=40`);
      const expected = await undisturbed(spec);
      expect(await takenOver(spec, 11, 12)).toEqual(expected);
      expect(await takenOver(spec, 17, 29)).toEqual(expected);
    },
  );

  test("where contenders had stopped before, with the same reasons", async () => {
    const { spec } = decode("surface=rosenbrock&start=-1.2,1&o=sgd,lr:1&o=adam&steps=60");
    const expected = await undisturbed(spec);
    expect(expected[0].status).toMatchObject({ kind: "diverged", why: expect.anything() });
    expect(await takenOver(spec, 40, 45)).toEqual(expected);
  });
});

describe("a worker hands its race over", () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  /** Each portion takes so many milliseconds, and is one step. */
  async function states(link: string, milliseconds: number, steps: number) {
    const { spec } = decode(link);
    let now = 0;
    vi.spyOn(performance, "now").mockImplementation(() => {
      now += milliseconds;
      return now;
    });
    const host = hostRace();
    const found: [number, number][] = [];
    for (let step = 1; step <= steps; step++) {
      const { checkpoint, step: made } = await host({ spec, to: step, fresh: false });
      if (checkpoint) found.push([checkpoint.step, made]);
    }
    return found;
  }

  test("after a quarter of a second of work, from before the steps of its answer", async () => {
    // A portion asks for the time four times.
    const found = await states("data=moons&net=2-6-1&o=adam&steps=100", 20, 40);
    expect(found.length).toBeGreaterThan(2);
    for (const [state, made] of found) expect(state).toBe(made - 1);
  });

  test("on a surface too, but not where it has several seeds", async () => {
    expect(await states("o=adam&steps=100", 50, 30)).not.toEqual([]);
    expect(await states("o=adam&noise=0.5&steps=100&seeds=2", 50, 30)).toEqual([]);
  });

  test("so seldom that copies take no more than a fiftieth of the time", async () => {
    // Every look at the clock takes as long as a copy: of 200 steps, four looks each, 16 may be copied.
    expect((await states("o=adam&steps=300", 300, 200)).length).toBeLessThanOrEqual(16);
  });
});

describe("a worker that takes a race over begins from the start", () => {
  const { spec } = decode("o=adam,lr:0.05&steps=40");
  const race = new Race(spec, courseOf(spec));
  race.advance(20);
  const from = { state: race.checkpoint(), step: 25, spec };

  test.each([
    ["an earlier step is changed", { edits: [{ step: 22, slot: 0, name: "lr", value: 0.5 }] }],
    ["the race is longer, and was over", { steps: 50 }, 40],
    ["the race is to end before", { steps: 24 }],
  ])("where %s", async (_, change, step = 25) => {
    const wanted: Spec = { ...spec, ...change } as Spec;
    const answer = await hostRace()({ spec: wanted, to: 1, fresh: false, from: { ...from, step } });
    expect(answer.restarted).toBe(true);
  });

  test("not where a later one is", async () => {
    const wanted: Spec = {
      ...spec,
      edits: [{ step: 25, slot: 0, name: "lr", value: 0.5 }],
      steps: 100,
    } as Spec;
    const answer = await hostRace()({ spec: wanted, to: 26, fresh: false, from });
    expect([answer.restarted, answer.step]).toEqual([false, 26]);
  });
});
