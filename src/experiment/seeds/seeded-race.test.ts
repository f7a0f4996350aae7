import { describe, expect, it, test } from "vitest";
import { decode } from "../link/decode.ts";
import { evaluationColumns, namesOf, surfaceColumns, trainingColumns } from "../recording/columns.ts";
import { Recording } from "../recording/recording.ts";
import { reportingRace } from "../recording/reporting-race.ts";
import type { Spread } from "../recording/spread.ts";
import { run } from "../run.ts";
import type { Spec } from "../spec.ts";

/** Quartiles of five numbers are the second, third and fourth of them: nothing is interpolated. */
const seeds = 5;

/**
 * Returns the recording of a race in portions of `steps`.
 *
 * @param changes specs that the race goes on with, by the step that it has reached at least
 */
function recorded(spec: Spec, steps: number, changes: readonly (readonly [number, Spec])[] = []): Recording {
  const recording = new Recording();
  const { race, advance } = reportingRace(spec);
  const waiting = [...changes];
  while (race.step < spec.steps && recording.stoppedAt === null) {
    const next = waiting.at(0);
    if (next && race.step >= next[0]) {
      expect(race.adopt(next[1])).toBe(true);
      waiting.shift();
    }
    const stretches = advance(steps);
    recording.append(race.step, stretches);
  }
  expect(waiting).toEqual([]);
  return recording;
}

/** Returns the recording of each seed alone, as long as the longest of them. */
const singles = (spec: Spec): Recording[] =>
  Array.from({ length: seeds }, (_, k) => {
    const { seeds: _seeds, ...single } = spec;
    return recorded({ ...single, seed: (spec.seed + k) % 2 ** 32 } as Spec, spec.steps);
  });

/** The numbers of a run in a column, and what stands for them after its end. */
interface Numbers {
  readonly values: ArrayLike<number>;
  readonly length: number;
  readonly diverged: boolean;
  readonly worst: number;
}

const numberAt = ({ values, length, diverged, worst }: Numbers, row: number): number => {
  if (row < length) return values[row];
  return diverged && !Number.isNaN(values[length - 1]) ? worst : values[length - 1];
};

/** Expects the order statistics of the runs, bit for bit, at the rows at which all or none of them have a number. */
function expectSpread(
  { q1, median, q3 }: Spread,
  rows: number,
  runs: readonly Numbers[],
  what: string,
): void {
  const [found, wanted]: [number[][], number[][]] = [[], []];
  for (let row = 0; row < rows; row++) {
    const sorted = Float64Array.from(runs, (run) => numberAt(run, row)).sort();
    if (Number.isNaN(sorted[seeds - 1]) && !Number.isNaN(sorted[0])) continue;
    found.push([q1[row], median[row], q3[row]]);
    wanted.push([...sorted.subarray(1, 4)]);
  }
  expect(found, what).toEqual(wanted);
}

/** Expects that a race with five seeds has the spreads of its seeds' single runs, and the run of the first one. */
function expectMembers(spec: Spec, recording: Recording): void {
  const alone = singles(spec);
  for (const { slot } of spec.contenders) {
    const whole = recording.tracks.get(slot) ?? recording.trainings.get(slot);
    const runs = alone.map((one) => one.tracks.get(slot) ?? one.trainings.get(slot));
    if (!whole?.spreads || !runs.every((run) => run !== undefined)) throw new Error("no spreads");
    const last = Math.max(...runs.map(({ length }) => length));
    expect(whole.spreads.length).toBe(last);
    const diverged = runs.map(({ status }) => status.kind === "diverged");
    expect(whole.divergedSeeds).toBe(diverged.filter(Boolean).length);
    expect(whole.runningSeeds).toBe(runs.filter(({ status }) => !("step" in status)).length);
    expect(whole.status).toEqual(runs[0].status);
    const numbersOf = (name: string, worst: number): Numbers[] =>
      runs.map((run, k) => ({
        values: (run as unknown as Record<string, Float64Array>)[name],
        length: run.length,
        diverged: diverged[k],
        worst,
      }));
    const { length: _, ...spreads } = whole.spreads;
    for (const [name, spread] of Object.entries(spreads))
      expectSpread(spread, last, numbersOf(name, Number.POSITIVE_INFINITY), name);
    expectFirst(whole, runs[0]);
    if (!("evaluations" in whole)) continue;
    const evaluated = runs.map((run) => ("evaluations" in run ? run.evaluations : null));
    const { spreads: ofEvaluations } = whole.evaluations;
    if (!ofEvaluations || !evaluated.every((one) => one !== null)) throw new Error("no evaluations");
    const longest = evaluated.reduce((a, b) => (b.length > a.length ? b : a));
    expect([...ofEvaluations.step.subarray(0, ofEvaluations.length)]).toEqual([
      ...longest.step.subarray(0, longest.length),
    ]);
    for (const name of namesOf(evaluationColumns)) {
      if (name === "step") continue;
      const worst = name.endsWith("Accuracy") ? 0 : Number.POSITIVE_INFINITY;
      const numbers = evaluated.map(
        (one, k): Numbers => ({ values: one[name], length: one.length, diverged: diverged[k], worst }),
      );
      expectSpread(ofEvaluations[name], ofEvaluations.length, numbers, name);
    }
  }
}

type Run = NonNullable<ReturnType<Recording["tracks"]["get"]> | ReturnType<Recording["trainings"]["get"]>>;

/** Expects two recordings of a run to have the same columns, bit for bit. */
function expectFirst(whole: Run, alone: Run): void {
  expect(whole.length).toBe(alone.length);
  const numbers = (run: Run, name: string) =>
    (run as unknown as Record<string, Float64Array>)[name].subarray(0, run.length);
  for (const name of namesOf("x" in whole ? surfaceColumns : trainingColumns))
    expect(numbers(whole, name), name).toEqual(numbers(alone, name));
  if (!("paramsAt" in whole) || !("paramsAt" in alone)) return;
  expect(whole.paramsAt(whole.length - 1)).toEqual(alone.paramsAt(alone.length - 1));
  for (const [l, layer] of whole.layerGradNorm.entries())
    expect(layer.subarray(0, whole.length)).toEqual(alone.layerGradNorm[l].subarray(0, alone.length));
}

const specOf = (link: string): Spec => {
  const { spec, problems } = decode(`${link}&seeds=${seeds}`);
  expect(problems).toEqual([]);
  expect(spec.seeds).toBe(seeds);
  return spec;
};

describe("each seed makes the run that it makes alone, to the last bit", () => {
  it.each([
    "surface=rosenbrock&noise=0.5&o=sgd,lr:0.001,momentum:0.9&o=adam,lr:0.05,cosine&o=sophia-h,lr:0.01&at=20,1,lr:0.002&steps=60",
    "surface=booth&noise=0.4,2&seed=4294967293&o=sgd,lr:0.05&fork=17,1,lr:0.01&at=30,2,lr:0.02&steps=50",
    "surface=bowl&o=sgd,lr:0.1&o=sophia-h,lr:0.1&steps=30",
    "data=moons&net=2-5-1&samples=90&batch=16&o=adam,lr:0.05&o=lion,lr:0.01&fork=11,1,lr:0.2&at=15,2,lr:0.02&steps=40",
    "data=rings&net=2-6-3&samples=80&batch=20..50&label-noise=0.1&precision=float32&o=sgd,lr:0.1&o=adam&steps=30",
    "data=sine&net=1-5-1&batch=0&samples=60&o=adam,lr:0.02&o=lbfgs&steps=25",
    "problem=quadratic,noise:0.5,batch:4&o=sgd,lr:0.01&o=adam,lr:0.05&steps=40",
    "problem=sparse,features:6&o=adagrad&o=signsgd,lr:0.01&steps=40",
  ])("%s", (link) => {
    const spec = specOf(link);
    expectMembers(spec, recorded(spec, 7));
  });
});

test("a seed that diverges counts as the worst from then on, and one that stops keeps its last number", () => {
  // Beyond x = ±1 the formula falls without end; noise decides who gets there.
  const falls = specOf(
    `f=${encodeURIComponent("x^2 - x^4/2 + y^2")}&start=0.6,0&noise=2&o=sgd,lr:0.1&steps=200`,
  );
  const [track] = recorded(falls, 9).tracks.values();
  expect(track.divergedSeeds).toBeGreaterThan(0);
  expect(track.divergedSeeds).toBeLessThan(seeds);
  expectMembers(falls, recorded(falls, 9));
  const stops = specOf("surface=bowl&noise=0.2&tol=0.3&o=sgd,lr:0.05&o=sgd,lr:0.06&steps=400");
  const recording = recorded(stops, 9);
  expectMembers(stops, recording);
  expect([...recording.tracks.values()].map(({ runningSeeds }) => runningSeeds)).toEqual([0, 0]);
  const lengths = singles(stops).flatMap(({ tracks }) => [...tracks.values()].map(({ length }) => length));
  expect(recording.stoppedAt).toBe(Math.max(...lengths) - 1);
  expect(new Set(lengths).size).toBeGreaterThan(3);
});

test("a training that diverges has no accuracy, and stays without one where there are no classes", () => {
  for (const data of ["data=moons&net=2-4-1&samples=60", "data=sine&net=1-4-1&samples=60"]) {
    const spec = specOf(`${data}&act=square&init=normal,scale:2&batch=8&o=sgd,lr:0.5&steps=40`);
    const recording = recorded(spec, 6);
    const [training] = recording.trainings.values();
    expect(training.divergedSeeds).toBeGreaterThan(0);
    expectMembers(spec, recording);
  }
});

test("changes while the race runs are made with every seed", () => {
  const spec = specOf("data=xor&net=2-4-1&samples=60&batch=10&o=adam,lr:0.05&o=sgd,lr:0.1&steps=40");
  const edited: Spec = { ...spec, edits: [{ step: 25, slot: 0, name: "lr", value: 0.5 }] };
  const later: Spec = { ...edited, edits: [...edited.edits, { step: 33, slot: 1, name: "lr", value: 0.01 }] };
  expectMembers(
    later,
    recorded(spec, 6, [
      [12, edited],
      [30, later],
    ]),
  );
});

test("the number of seeds is part of a race's past", () => {
  const spec = specOf("surface=bowl&noise=1&o=sgd,lr:0.1&steps=40");
  const { race, advance } = reportingRace(spec);
  advance(10);
  expect(race.adopt({ ...spec, seeds: 4 })).toBe(false);
  expect(race.adopt({ ...spec, steps: 50 })).toBe(true);
});

test("an answer has at most 2,000 steps", () => {
  const { race, advance } = reportingRace(specOf("surface=bowl&noise=1&o=sgd,lr:0.1&steps=5000"));
  advance(5000);
  expect(race.step).toBe(2000);
});

test("the library gives the quartiles with the run of the first seed", () => {
  for (const link of [
    "surface=bowl&noise=0.2&tol=0.3&o=sgd,lr:0.05&o=sgd,lr:0.1&steps=3000",
    "data=moons&net=2-3-1&samples=60&batch=10&o=adam&fork=5,1,lr:0.1&steps=20",
    "problem=sparse,features:6&o=adagrad&steps=20",
  ]) {
    const spec = specOf(link);
    const { seeds: _seeds, ...single } = spec;
    const alone = run(single as Spec);
    const recording = recorded(spec, 500);
    for (const [i, { seeds: found, ...first }] of run(spec).entries()) {
      expect(first).toEqual(alone[i]);
      const { slot } = spec.contenders[i];
      const record = recording.tracks.get(slot) ?? recording.trainings.get(slot);
      expect(found?.divergedSeeds).toBe(record?.divergedSeeds);
      expect(found?.spreads.loss.median).toEqual(
        record?.spreads?.loss.median.subarray(0, record.spreads.length),
      );
      if (!record || !("evaluations" in record) || !found || !("evaluations" in found)) continue;
      const { spreads } = record.evaluations;
      expect(found.evaluations.step).toEqual(spreads?.step.subarray(0, spreads.length));
      expect(found.evaluations.spreads.testLoss.q3).toEqual(spreads?.testLoss.q3.subarray(0, spreads.length));
    }
  }
});
