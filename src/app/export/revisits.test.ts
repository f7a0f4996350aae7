import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { decode, type NetworkSpec, networkCourse, Race, run, splitFor } from "../../experiment/index.ts";
import { Recording } from "../../experiment/recording/recording.ts";
import { type Host, replyTo } from "../../worker/host.ts";
import type { Numbered } from "../../worker/protocol.ts";
import { hostRace } from "../../worker/race/host.ts";
import type { Columns, RaceRequest } from "../../worker/race/protocol.ts";
import { FakeThread } from "../../worker/testing/fake-thread.ts";
import { revisitsOf } from "./revisits.ts";

let started: RaceWorker[] = [];

/** A worker in this thread. */
class RaceWorker extends FakeThread {
  readonly #host: Host<RaceRequest, Columns> = hostRace();

  constructor() {
    super();
    started.push(this);
    queueMicrotask(() => this.say({ type: "ready" }));
  }

  override postMessage(message: unknown): void {
    super.postMessage(message);
    void replyTo(this.#host, message as Numbered<RaceRequest>).then((reply) => this.say(reply));
  }
}

beforeEach(() => {
  started = [];
  vi.stubGlobal("Worker", RaceWorker);
});
afterEach(() => vi.unstubAllGlobals());

/** Returns a training with the parameters of its start and its end alone, as one that made all steps at once. */
function trained(link: string): { spec: NetworkSpec; recording: Recording } {
  const { spec } = decode(link);
  if (spec.kind !== "network") throw new TypeError("a network is trained");
  const race = new Race(spec, networkCourse(spec, splitFor(spec)));
  const recording = new Recording();
  for (const steps of [0, spec.steps])
    recording.append(race.step + steps, { kind: "network", stretches: race.advance(steps) });
  return { spec, recording };
}

const progress = () => ({ signal: new AbortController().signal, tell: () => {} });

test("every frame has the weights of its step, those of a network that diverged before too", async () => {
  const { spec, recording } = trained(
    "data=moons&net=2-4-1&act=relu&loss=mse&batch=16&o=adam,lr:0.05&o=sgd,lr:30&at=11,1,lr:0.5&steps=24",
  );
  const revisits = revisitsOf(spec, null, recording, progress());
  try {
    expect(recording.trainings.get(1)?.status.kind).toBe("diverged");
    expect(recording.trainings.get(0)?.snapshotAt(23)?.step, "few weights are recorded").toBe(0);
    for (const step of [24, 0, 1, 2, 7, 11, 12, 13, 23]) {
      await revisits.to(step);
      const wanted = run({ ...spec, steps: step });
      for (const [slot, training] of recording.trainings)
        expect(training.paramsAt(step), `slot ${slot}, step ${step}`).toEqual(wanted[slot].params);
    }
  } finally {
    revisits.end();
  }
  expect(started.every(({ ended }) => ended)).toBe(true);
});

test("a step whose weights are recorded is not made again", async () => {
  const { spec, recording } = trained("data=moons&net=2-4-1&o=adam&steps=20");
  const revisits = revisitsOf(spec, null, recording, progress());
  await revisits.to(20);
  await revisits.to(0);
  revisits.end();
  expect(started.flatMap(({ received }) => received)).toEqual([]);
});

test("a film that is cancelled stops waiting for weights", async () => {
  const { spec, recording } = trained("data=moons&net=2-4-1&o=adam&steps=20");
  const controller = new AbortController();
  const revisits = revisitsOf(spec, null, recording, { signal: controller.signal, tell: () => {} });
  const waiting = revisits.to(10);
  controller.abort(new Error("cancelled"));
  await expect(waiting).rejects.toThrow("cancelled");
  await expect(revisits.to(11)).rejects.toThrow("cancelled");
  revisits.end();
});
