import "../../datasets/data/all.ts";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { courseOf } from "../course-of.ts";
import { decode, Race, type Spec } from "../index.ts";
import type { RaceState } from "../race.ts";
import { plausibleSpec } from "../testing/arbitrary-spec.ts";
import { networkLinks, problemLinks, surfaceLinks } from "../testing/links-of-all-kinds.ts";
import { Checkpoints } from "./checkpoints.ts";
import { Replay } from "./replay.ts";
import { silentRace } from "./silent-race.ts";

/** Returns the state of a race after every step of its first run, and a replay with checkpoints of some of them. */
function firstRun(spec: Spec, portion: number) {
  const course = courseOf(spec);
  const race: Race<object> = new Race(spec, course);
  const replay = new Replay(() => silentRace(spec, course));
  const states: RaceState[] = [];
  for (;;) {
    if (race.step % portion === 0) replay.keep(race);
    states.push(race.checkpoint());
    if (race.step === spec.steps) return { states, replay };
    race.advance(1);
  }
}

/** Returns the bytes that this thread keeps after its garbage is collected. */
function memoryInUse(): number {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  if (typeof collect === "function") collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Goes to a step in calls of at most `most` updates. */
function stateAt(replay: Replay, spec: Spec, step: number, most: number): RaceState {
  for (let calls = 0; calls <= spec.steps; calls++) {
    const { state } = replay.seek(spec, step, most);
    if (state) return state;
  }
  throw new Error(`step ${step} was not reached`);
}

/** Expects the replayed state of every step to equal the first run's, in an order that jumps and in one that goes back. */
function isExact(spec: Spec, portion: number, most: number): void {
  const { states, replay } = firstRun(spec, portion);
  const { length } = states;
  const jumping = states.map((_, i) => (i * 7919) % length);
  for (const step of [...jumping, ...[...states.keys()].reverse()])
    expect(stateAt(replay, spec, step, most)).toEqual(states[step]);
}

describe("a step that is revisited has every bit of the first run", () => {
  test.each(surfaceLinks)("%s", (link) => isExact(decode(`${link}&steps=40`).spec, 9, 5));
  test.each(networkLinks.filter((_, i) => process.env.DOWNHILL_THOROUGH || i % 5 === 0))("%s", (link) =>
    isExact(decode(`${link}&steps=24`).spec, 7, 4),
  );

  test.each(problemLinks.slice(0, process.env.DOWNHILL_THOROUGH ? 8 : 7))("%s", (link) =>
    isExact(decode(`${link}&steps=24`).spec, 7, 4),
  );

  test("in random races, with addons, noise and changes", () => {
    const numRuns = process.env.DOWNHILL_THOROUGH ? 400 : 30;
    fc.assert(
      fc.property(plausibleSpec, fc.integer({ min: 1, max: 20 }), (spec, portion) =>
        isExact(spec, portion, 8),
      ),
      { numRuns, seed: 18 },
    );
  });
});

test("a change of later steps leaves the earlier ones as they were, and is made when they are made again", () => {
  const { spec } = decode("o=adam,lr:0.05&noise=0.3&steps=30");
  const changed = decode("o=adam,lr:0.05&noise=0.3&steps=30&at=20,1,lr:0.5").spec;
  const course = courseOf(spec);
  const race: Race<object> = new Race(spec, course);
  const replay = new Replay(() => silentRace(spec, course));
  replay.keep(race);
  race.advance(15);
  stateAt(replay, spec, 12, 30);
  expect(race.adopt(changed)).toBe(true);
  race.advance(15);
  const { states } = firstRun(changed, 30);
  for (const step of [29, 21, 20, 12]) expect(stateAt(replay, changed, step, 30)).toEqual(states[step]);
});

test("without a checkpoint before a step the way back leads through the start", () => {
  const { spec } = decode("o=adam,lr:0.05&o=sgd&noise=0.3&steps=40");
  const { states } = firstRun(spec, 50);
  // Nothing is kept, as where one state takes more than all checkpoints may.
  const replay = new Replay(() => silentRace(spec, courseOf(spec)));
  for (const step of [20, 3, 40, 0, 1]) expect(stateAt(replay, spec, step, 7)).toEqual(states[step]);
});

test("going back step by step makes few steps again for each", () => {
  const { spec } = decode("o=adam&o=sgd&steps=1024");
  const course = courseOf(spec);
  let made = 0;
  const replay = new Replay(() => {
    const race = silentRace(spec, course);
    const { advance } = race;
    race.advance = (steps) => {
      made += steps;
      return advance.call(race, steps);
    };
    return race;
  });
  const race = new Race(spec, course);
  replay.keep(race);
  race.advance(1024);
  for (let step = 1023; step >= 0; step--) stateAt(replay, spec, step, 1024);
  // Without checkpoints close by, each would take all the steps before it: half a million.
  expect(made).toBeLessThan(1024 * 12);
});

describe("the checkpoints of a race of a million steps", () => {
  const eight =
    "o=adam&o=sgd&o=lbfgs&o=soap,lr:1e-4&o=prodigy&o=adam,cosine&o=lion,lr:1e-4&o=adam,lookahead&noise=0.1&steps=100000";
  const spec = { ...decode(eight).spec, steps: 1_000_000 } as Spec;
  const course = courseOf(spec);

  test("take a bounded number of bytes, and are spread over all of it", () => {
    const bytes = 400_000;
    const checkpoints = new Checkpoints(bytes);
    // The same state at every step: the steps themselves would take a minute.
    const state = silentRace(spec, course).checkpoint();
    for (let step = 0; step <= spec.steps; step += 500) {
      if (checkpoints.isNext()) checkpoints.add({ ...state, step });
      expect(checkpoints.bytes).toBeLessThanOrEqual(bytes);
    }
    const kept = new Set<number>();
    for (let step = 0; step <= spec.steps; step += 500) kept.add(checkpoints.at(step)?.step ?? Number.NaN);
    const ascending = [...kept, spec.steps];
    const gaps = ascending.slice(1).map((step, i) => step - ascending[i]);
    expect(kept.size).toBeGreaterThan(15);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(spec.steps / 15);
  });

  test("are not kept where one alone would be too large, and are no longer asked for", () => {
    const checkpoints = new Checkpoints(1000);
    const state = silentRace(spec, course).checkpoint();
    expect(checkpoints.isNext()).toBe(true);
    checkpoints.add(state);
    expect([checkpoints.bytes, checkpoints.at(0), checkpoints.isNext()]).toEqual([0, undefined, false]);
  });

  test.runIf(process.env.DOWNHILL_THOROUGH)("lead back to every part of it, in 150 MB", () => {
    const race = silentRace(spec, course);
    const replay = new Replay(() => silentRace(spec, course));
    const states = new Map<number, RaceState>();
    replay.keep(race);
    const before = memoryInUse();
    while (race.step < spec.steps) {
      race.advance(race.step === 0 ? 777 : 20_000);
      replay.keep(race);
      if (race.step % 7 === 0) states.set(race.step, race.checkpoint());
    }
    expect(states.size).toBeGreaterThan(5);
    for (const [step, state] of states) expect(stateAt(replay, spec, step, 1e6)).toEqual(state);
    expect((memoryInUse() - before) / 1e6).toBeLessThan(150);
  });
});
