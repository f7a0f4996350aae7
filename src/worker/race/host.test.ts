import { expect, test } from "vitest";
import { decode, type NetworkSpec, run, type Spec } from "../../experiment/index.ts";
import { Recording } from "../../experiment/recording/recording.ts";
import { hostRace } from "./host.ts";

const link =
  "data=moons&net=2-6-1&batch=16&o=adam,lr:0.05&o=sgd,lr:0.5,momentum:0.9&at=40,2,lr:0.1&steps=200";

/** Returns the experiment, and a function that asks for steps until the answer has all that was asked for. */
function begin() {
  const spec = decode(link).spec as NetworkSpec;
  const host = hostRace();
  const ask = async (to: number, at?: number, changed: NetworkSpec = spec) => {
    for (;;) {
      const answer = await host({ spec: changed, to, fresh: false, ...(at !== undefined && { at }) });
      if (answer.step >= to && (at === undefined || answer.revisited)) return answer;
    }
  };
  return { spec, host, ask };
}

const paramsOf = (spec: NetworkSpec, step: number) =>
  run({ ...spec, steps: step }).map(({ params }, slot) => ({ slot, params }));

test("a training answers with the parameters of any step that it has made, as the library trains them", async () => {
  const { spec, ask } = begin();
  await ask(200);
  for (const step of [120, 119, 118, 0, 39, 40, 41, 200]) {
    const { revisited } = await ask(200, step);
    expect(revisited).toEqual({ step, trainings: paramsOf(spec, step) });
  }
});

test("a step that is revisited leaves the training where it was", async () => {
  const { spec, ask } = begin();
  await ask(100);
  await ask(100, 30);
  const { columns } = await ask(200);
  if (columns.kind !== "network") throw new Error("a network");
  expect(columns.stretches.map(({ slot, params }) => ({ slot, params }))).toEqual(paramsOf(spec, 200));
});

test("a change of later steps is in the steps that are made again", async () => {
  const { spec, ask } = begin();
  await ask(100, 90);
  const changed = { ...spec, edits: [...spec.edits, { step: 110, slot: 0, name: "lr", value: 0.5 }] };
  await ask(150, undefined, changed);
  const { revisited } = await ask(150, 130, changed);
  expect(revisited?.trainings).toEqual(paramsOf(changed, 130));
});

test("a step that has not been made is not answered for, and none is on a surface", async () => {
  const { spec, host } = begin();
  expect((await host({ spec, to: 1, fresh: false, at: 150 })).revisited).toBeNull();
  const surface = decode("o=adam&steps=50").spec;
  expect((await host({ spec: surface, to: 20, fresh: false, at: 10 })).revisited).toBeNull();
});

test("a race on a problem answers as the library runs it, evaluations of parts included, and returns to any step", async () => {
  const spec = decode("problem=quadratic,noise:0.5&o=adam,lr:0.05&o=newton&steps=150").spec;
  if (spec.kind !== "problem") throw new Error("a problem");
  const host = hostRace();
  const recording = new Recording();
  for (let step = 0; step < spec.steps; step = recording.step) {
    const answer = await host({ spec, to: spec.steps, fresh: false });
    recording.append(answer.step, answer.columns);
  }
  for (const [slot, { loss, params, parts }] of run(spec).entries()) {
    const training = recording.trainings.get(slot);
    expect(training?.loss.subarray(0, training.length)).toEqual(loss);
    expect(training?.parts.map((part) => part.subarray(0, training.evaluations.length))).toEqual(
      parts.map((part) => part.loss),
    );
    expect(training?.paramsAt(spec.steps)).toEqual(params);
  }
  const { revisited } = await host({ spec, to: spec.steps, fresh: false, at: 40 });
  const there = run({ ...spec, steps: 40 }).map(({ params }, slot) => ({ slot, params }));
  expect(revisited).toEqual({ step: 40, trainings: there });
});

test.each([
  "data=moons&net=2-6-1&batch=16&o=adam,lr:0.05&o=sgd,lr:0.5&steps=120&seeds=3",
  "surface=bowl&noise=0.5&o=adam,lr:0.05&o=sgd,lr:0.1&steps=6000&seeds=3",
])("several seeds are streamed as the library runs them, changes on the way included: %s", async (text) => {
  const { spec } = decode(text);
  const host = hostRace();
  const recording = new Recording();
  const to = async (step: number, wanted: Spec) => {
    do {
      const answer = await host({ spec: wanted, to: step, fresh: false });
      expect(answer.restarted).toBe(recording.step === 0);
      recording.append(answer.step, answer.columns);
    } while (recording.step < step);
  };
  await to(spec.steps / 2, spec);
  const edit = { step: (3 / 4) * spec.steps, slot: 1, name: "lr", value: 0.01 };
  const changed: Spec = { ...spec, edits: [edit] };
  await to(spec.steps, changed);
  for (const [slot, { loss, seeds }] of run(changed).entries()) {
    const record = recording.trainings.get(slot) ?? recording.tracks.get(slot);
    expect(record?.loss.subarray(0, record.length)).toEqual(loss);
    expect(record?.divergedSeeds).toBe(seeds?.divergedSeeds);
    for (const quartile of ["q1", "median", "q3"] as const)
      expect(record?.spreads?.loss[quartile].subarray(0, record.spreads.length)).toEqual(
        seeds?.spreads.loss[quartile],
      );
  }
  // Another number of seeds is another race.
  expect((await host({ spec: { ...changed, seeds: 2 }, to: spec.steps, fresh: false })).restarted).toBe(true);
});

test("a training with several seeds answers with the parameters of the first one", async () => {
  const spec = decode(`${link}&seeds=4`).spec as NetworkSpec;
  const host = hostRace();
  while ((await host({ spec, to: 200, fresh: false })).step < 200);
  const { seeds: _, ...single } = spec;
  for (;;) {
    const { revisited } = await host({ spec, to: 200, fresh: false, at: 70 });
    if (!revisited) continue;
    expect(revisited).toEqual({ step: 70, trainings: paramsOf(single, 70) });
    break;
  }
});
