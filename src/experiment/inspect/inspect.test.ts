import "../../datasets/data/all.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { courseOf } from "../course-of.ts";
import { contenderIn, decode, definitionOf, Race, type Spec } from "../index.ts";
import type { RunnerState } from "../runner.ts";
import { plausibleSpec } from "../testing/arbitrary-spec.ts";
import { networkLinks, surfaceLinks } from "../testing/links-of-all-kinds.ts";
import { Observation } from "./observation.ts";
import { type ObservedStep, optimizerCall } from "./observed.ts";
import { traceSchedule, traceStep } from "./trace-step.ts";

/** Returns the state of every contender after every step of a race that nobody observes. */
function unobserved(spec: Spec): ReadonlyMap<number, readonly RunnerState[]> {
  const race: Race<object> = new Race(spec, courseOf(spec));
  const states = new Map(spec.contenders.map(({ slot }) => [slot, [] as RunnerState[]]));
  for (;;) {
    for (const [i, { slot }] of spec.contenders.entries())
      states.get(slot)?.push(race.checkpoint().runners[i]);
    if (race.step === spec.steps) return states;
    race.advance(1);
  }
}

function observe(observation: Observation, spec: Spec, step: number): ObservedStep | null {
  for (let calls = 0; calls <= spec.steps + 2; calls++) {
    const sight = observation.observe(step, 7);
    if (sight.kind === "seen") return sight.observed;
    if (sight.kind === "none") return null;
  }
  throw new Error(`the update after ${step} was not reached`);
}

const flat = (views: readonly { readonly data: ArrayLike<number> }[]): number[] =>
  views.flatMap(({ data }) => Array.from(data));

const stored = (data: ArrayLike<number>, value: number) =>
  data instanceof Float32Array ? Math.fround(value) : value;

/** Expects the trace of each element of some to end at the bits of its new value. */
function endsAtNewParameter(observed: ObservedStep): number {
  const call = optimizerCall(observed);
  let traced = 0;
  for (const [k, { data }] of call?.after.entries() ?? [])
    for (const i of new Set([0, data.length >> 1, data.length - 1])) {
      const trace = traceStep(observed, k, i);
      const last = trace?.statements.findLast(({ name }) => name === "p");
      if (!last) continue;
      expect(stored(data, last.value)).toBe(data[i]);
      traced += 1;
    }
  return traced;
}

/** Expects the traced rate, times the warmup's factor, to be the optimizer's learning rate. */
function endsAtNewRate(observed: ObservedStep): void {
  const call = optimizerCall(observed);
  if (!call) return;
  const warmup = observed.levels.find(({ id }) => id === "warmup")?.calls.at(-1);
  for (const [k, { values }] of call.before.entries()) {
    const rate = traceSchedule(observed, k)?.statements.findLast(({ name }) => name === "rate");
    if (!rate) continue;
    const updates = Number(warmup?.before[k].state.updates);
    const steps = warmup?.before[k].values.get("steps") ?? 0;
    const start = warmup?.before[k].values.get("startFactor") ?? 1;
    const factor = updates < steps ? start + (1 - start) * (updates / steps) : 1;
    expect(values.get("lr")).toBe(factor * rate.value);
  }
}

/** Observes the steps of all contenders in an order that jumps, and expects the bits of the race. */
function isExact(spec: Spec, steps: readonly number[]): number {
  const states = unobserved(spec);
  let traced = 0;
  for (const { slot } of spec.contenders) {
    const all = states.get(slot) ?? [];
    const observation = new Observation(spec, slot, courseOf(spec));
    for (const wanted of steps) {
      const observed = observe(observation, spec, wanted);
      if (!observed) {
        expect(["unfit", "no-value", "no-slope", "stationary", "no-rate"]).toContain(all[0].stopped?.kind);
        continue;
      }
      const { step, levels, stopped } = observed;
      expect(stopped).toEqual(all[step + 1].stopped);
      expect(flat(levels[0].calls[0].before)).toEqual(Array.from(all[step].params));
      // A runner that diverges goes back to where it was.
      if (stopped?.kind !== "diverged")
        expect(flat(levels[0].calls[0].after)).toEqual(Array.from(all[step + 1].params));
      traced += endsAtNewParameter(observed);
      endsAtNewRate(observed);
    }
  }
  return traced;
}

describe("an observed update has every bit of the race's, and its trace ends at the new parameters", () => {
  const thorough = process.env.DOWNHILL_THOROUGH;

  test.each(surfaceLinks)("%s", (link) => {
    const steps = [0, 1, 39, 12, 13, 30, 31, 22, 5];
    const { spec } = decode(`${link}&steps=40`);
    expect(isExact(spec, steps)).toBeGreaterThan(0);
  });

  test.each(networkLinks.filter((_, i) => thorough || [5, 10, 11, 13].includes(i)))("%s", (link) => {
    const { spec } = decode(`${link}&steps=20`);
    const hasRule = spec.contenders.some((one) => definitionOf(one).kind === "rule");
    expect(isExact(spec, [0, 19, 8, 9, 15]) > 0).toBe(hasRule);
  });

  test("of a fork with noise, whose past is that of its original", () => {
    const link =
      "o=adam,lr:0.05,clip-norm&o=sgd,lr:0.001&fork=20,1,lr:0.01&noise=0.5&steps=40&at=30,1,lr:0.02";
    const { spec } = decode(link);
    expect(spec.contenders).toHaveLength(3);
    expect(isExact(spec, [0, 19, 20, 21, 39])).toBe(30);
  });

  test("in random races, with addons, noise and changes", () => {
    fc.assert(
      fc.property(plausibleSpec, fc.array(fc.nat(60), { minLength: 1, maxLength: 6 }), (spec, steps) => {
        isExact(
          spec,
          steps.map((step) => Math.min(step, spec.steps - 1)),
        );
      }),
      { numRuns: thorough ? 400 : 40, seed: 18 },
    );
  });
});

test("an observation continues after a change of later steps, and makes it", () => {
  const before = decode("o=adam,lr:0.05&steps=30").spec;
  const after = decode("o=adam,lr:0.05&steps=30&at=20,1,lr:0.5").spec;
  const early = decode("o=adam,lr:0.05&steps=30&at=3,1,lr:0.5").spec;
  const observation = new Observation(before, 0, courseOf(before));
  observe(observation, before, 10);
  expect(observation.adopt(after)).toBe(true);
  const changed = observe(observation, after, 20);
  expect(changed && optimizerCall(changed)?.before[0].values.get("lr")).toBe(0.5);
  expect(observation.adopt(early)).toBe(false);
});

test("each level has its own hyperparameters, state and gradient", () => {
  const { spec } = decode("o=adam,lr:0.1,clip-norm.maxNorm:0.25,warmup.steps:10,cosine&steps=30");
  const observed = observe(new Observation(spec, 0, courseOf(spec)), spec, 4);
  expect(observed?.levels.map(({ id }) => id)).toEqual(["clip-norm", "warmup", "cosine", "adam"]);
  const [clip, warmup, cosine, adam] = observed?.levels.map(({ calls }) => calls[0].before[0]) ?? [];
  expect([...clip.values.keys()]).toEqual(["lr", "maxNorm"]);
  expect([warmup.values.get("steps"), warmup.state]).toEqual([10, { updates: 4 }]);
  expect(cosine.values.get("lr")).toBe(0.1);
  expect(Object.keys(adam.state)).toEqual(expect.arrayContaining(["m", "v", "steps"]));
  expect(Math.hypot(...(clip.grad ?? []))).toBeGreaterThan(1);
  expect(Math.hypot(...(adam.grad ?? []))).toBeCloseTo(0.25, 6);
});

test("of a contender that diverged the last update is observed, of one that accumulates the step without an update", () => {
  const diverging = decode("o=sgd,lr:1&steps=60").spec;
  const last = observe(new Observation(diverging, 0, courseOf(diverging)), diverging, 59);
  expect(last?.stopped).toMatchObject({ kind: "diverged", step: last?.step });
  expect(last && traceStep(last, 0, 0)?.statements.length).toBeGreaterThan(1);
  const gathering = decode("o=sgd,accumulate.steps:4&steps=9").spec;
  const observation = new Observation(gathering, 0, courseOf(gathering));
  const calls = (step: number) =>
    observe(observation, gathering, step)?.levels.map((level) => level.calls.length);
  expect([calls(1), calls(3)]).toEqual([
    [1, 0],
    [1, 1],
  ]);
});

test("a contender that is not there is an error, and one that cannot run has no update", () => {
  const { spec } = decode("o=lm&steps=5");
  expect(() => new Observation(spec, 3, courseOf(spec))).toThrow("no contender is in slot 3");
  const [{ slot }] = spec.contenders;
  expect(contenderIn(spec, slot).optimizer).toBe("lm");
  expect(observe(new Observation(spec, slot, courseOf(spec)), spec, 2)).toBeNull();
});
