import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { decode } from "../../experiment/index.ts";
import type { LandscapeRequest, PlaneReply } from "../../worker/landscape/protocol.ts";
import { fakeWorkers } from "../../worker/testing/fake-workers.ts";
import { open, setFromStart, undo } from "../actions/actions.ts";
import { setOwnTable } from "../actions/network-actions.ts";
import { showing } from "../state/experiment-state.ts";
import { currentSpec, useStore } from "../state/store.ts";
import { table } from "../state/testing/page.ts";
import { computation, useLandscapeProgress } from "./computation.ts";
import { removeLandscape, setLandscape, showLandscape } from "./landscape-actions.ts";

const { last } = fakeWorkers<LandscapeRequest>((worker) =>
  queueMicrotask(() => worker.say({ type: "ready" })),
);

const column = Float64Array.of(1, 2);
const path = { slot: 0, steps: column, a: column, b: column, distance: column, loss: column, height: column };
const extent = { x: [0, 1], y: [0, 1] } as const;
const plane: NonNullable<PlaneReply["plane"]> = {
  plane: { origin: column, directions: [column, column], explained: [0.8, 0.1] },
  paths: [path, { ...path, slot: 1 }, { ...path, slot: 2 }],
  extent,
};
/** The queries that the worker has received, each once. */
const queries = () => [...new Set(last().received.map(({ request }) => request.query))];

function answer(found: Partial<PlaneReply>): void {
  const { id } = last().received.at(-1)!;
  last().say({ type: "answer", id, answer: { progress: 0.5, done: false, ...found } });
}

const answerPlane = () => answer({ plane, resolution: 8, done: true });

/** Answers every request for heights. */
function answerHeights(): void {
  for (;;) {
    const { id, request } = last().received.at(-1)!;
    if (request.type !== "heights" || useLandscapeProgress.getState().state === "done") return;
    last().say({
      type: "answer",
      id,
      answer: { values: request.points.a.map((a, i) => a + request.points.b[i]) },
    });
  }
}

let end = () => {};

beforeEach(async () => {
  vi.stubGlobal("requestAnimationFrame", () => 1);
  vi.stubGlobal("navigator", { hardwareConcurrency: 1 });
  useStore.setState(useStore.getInitialState(), true);
  const { spec, problems } = decode("data=moons&o=sgd,lr:0.1&o=adam&o=lion&steps=50&landscape=paths");
  open(() => showing(spec), problems);
  end = computation.connect(64);
  await vi.advanceTimersByTimeAsync(0);
});

afterEach(() => {
  end();
  vi.unstubAllGlobals();
});

describe("the landscape that is shown", () => {
  test("is of the whole race, and grows with what the worker finds", () => {
    expect(queries()).toMatchObject([{ to: 50, resolution: 64, landscape: { plane: { kind: "paths" } } }]);
    expect(computation.shown).toBeNull();
    answerPlane();
    expect(computation.shown?.picture).toMatchObject({ isLine: false, heights: null, extent });
    expect(computation.shown?.picture.axes).toEqual(["component 1, 80\u00a0%", "component 2, 10\u00a0%"]);
    answerHeights();
    const { heights } = computation.shown!.picture;
    expect(heights).toMatchObject({ columns: 9, rows: 9 });
    expect(heights?.values.slice(0, 3)).toEqual(Float64Array.of(0, 0.125, 0.25));
    expect(useLandscapeProgress.getState()).toMatchObject({ state: "done", squares: 8, isStale: false });
  });

  test("is computed again once a changed race is quiet, and stays until then", async () => {
    answerPlane();
    answerHeights();
    const before = computation.shown;
    for (const lr of [0.2, 0.3, 0.4]) {
      setFromStart(0, "lr", lr);
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(queries()).toHaveLength(1);
    expect(useLandscapeProgress.getState()).toMatchObject({ state: "waiting", isStale: true });
    expect(computation.shown).toBe(before);
    await vi.advanceTimersByTimeAsync(300);
    expect(queries()).toHaveLength(2);
    expect(queries()[1].spec.contenders[0].values.lr).toBe(0.4);
  });

  test("is computed again for another table of the same name", async () => {
    answerPlane();
    answerHeights();
    setOwnTable(table, "mine.csv");
    await vi.advanceTimersByTimeAsync(800);
    answerPlane();
    answerHeights();
    expect(useLandscapeProgress.getState().state).toBe("done");
    const spec = currentSpec();
    setOwnTable({ ...table }, "mine.csv");
    expect(currentSpec()).toEqual(spec);
    expect(useLandscapeProgress.getState()).toMatchObject({ state: "waiting", isStale: true });
    const before = queries().length;
    await vi.advanceTimersByTimeAsync(800);
    expect(queries()).toHaveLength(before + 1);
  });

  test("is asked for at once for another plane, and follows undo", async () => {
    answerPlane();
    answerHeights();
    setLandscape({ plane: { kind: "line", slots: [0, 2] } });
    expect(queries()).toHaveLength(2);
    answer({ plane, progress: 0.7 });
    expect(computation.shown?.picture.isLine).toBe(true);
    expect(computation.shown?.picture.paths.map(({ slot }) => slot)).toEqual([0, 2]);
    undo();
    expect(currentSpec().landscape).toEqual({ plane: { kind: "paths" } });
  });

  test("stays stopped until it is resumed", () => {
    answer({ plane });
    computation.stop();
    expect(useLandscapeProgress.getState().state).toBe("stopped");
    computation.resume();
    expect(useLandscapeProgress.getState()).toMatchObject({ state: "running", isStale: true });
  });

  test("is not drawn where it is refused, and the reason is kept", () => {
    answer({
      refusal: { sentence: "No contender has moved, so their paths have no directions." },
      done: true,
    });
    expect(useLandscapeProgress.getState()).toMatchObject({
      state: "refused",
      failure: "No contender has moved, so their paths have no directions.",
    });
    expect(computation.shown).toBeNull();
  });

  test("comes back as it was after another view", () => {
    setLandscape({ plane: { kind: "random", seed: 7 } });
    removeLandscape();
    expect(currentSpec().landscape).toBeUndefined();
    showLandscape();
    expect(currentSpec().landscape).toEqual({ plane: { kind: "random", seed: 7 } });
  });
});
