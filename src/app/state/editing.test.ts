import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { decode, encode, limits } from "../../experiment/index.ts";
import { changesOf } from "../transport/marks.ts";
import { ofNetwork, ofSpec, ofSurface, showing } from "./experiment-state.ts";
import { openPage, table } from "./testing/page.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const link = "surface=rosenbrock&start=-1.2,1&o=adam,lr:0.05&o=sgd,lr:0.0005&steps=100";
const withSeed = (seed: number) => ofSpec((spec) => ({ ...spec, seed }));
const withStart = (x: number) => ofSurface((spec) => ({ ...spec, start: [x, 1] }));

/** Returns a page that is paused at step 20 of its race. */
function underWay() {
  const page = openPage(link);
  page.player.goTo(20);
  page.settleDown();
  return page;
}

describe("undo", () => {
  test("reverts the changes of a gesture together", () => {
    const { editing, spec } = openPage(link);
    const before = spec();
    for (const x of [0, 0.1, 0.2]) {
      editing.commit(withStart(x), { gesture: "start" });
      vi.advanceTimersByTime(16);
    }
    expect(spec()).toMatchObject({ start: [0.2, 1] });
    editing.travel("back");
    expect(spec()).toBe(before);
    editing.travel("forth");
    expect(spec()).toMatchObject({ start: [0.2, 1] });
  });

  test("reverts two drags of the same point one after the other", () => {
    const { editing, spec } = openPage(link);
    editing.commit(withStart(1), { gesture: "start" });
    vi.advanceTimersByTime(2000);
    editing.commit(withStart(2), { gesture: "start" });
    editing.travel("back");
    expect(spec()).toMatchObject({ start: [1, 1] });
  });

  test("reverts one press of a button at a time, however quick", () => {
    const { editing, spec } = openPage(link);
    editing.commit(withSeed(1));
    editing.commit(withSeed(2));
    editing.travel("back");
    expect(spec().seed).toBe(1);
  });

  test("makes the next change a separate one", () => {
    const { editing, spec } = openPage(link);
    const before = spec();
    editing.commit(withSeed(1), { gesture: "seed" });
    editing.travel("back");
    editing.commit(withSeed(3), { gesture: "seed" });
    editing.travel("back");
    expect(spec()).toBe(before);
    editing.travel("forth");
    expect(spec().seed).toBe(3);
  });

  test("restores the experiment of the other kind, with the table that it had", () => {
    const { editing, store, spec } = openPage("data=own,a.csv&loss=mse&o=adam");
    editing.commit(({ network }) => ({ ...showing({ ...network, seed: 7 }), table, tableName: "a.csv" }));
    editing.commit(ofSurface((surface) => surface));
    expect(spec().kind).toBe("surface");
    editing.travel("back");
    expect(spec()).toMatchObject({ kind: "network", seed: 7 });
    expect(store.getState()).toMatchObject({ table, tableName: "a.csv" });
    editing.travel("back");
    expect(store.getState()).toMatchObject({ table: null, tableName: null });
  });

  test("leaves playback and view as they are", () => {
    const { editing, store } = openPage(link);
    editing.commit(withSeed(1));
    const view = { x: [0, 1], y: [0, 1] } as const;
    store.setState({ speed: 50, view, chosen: 1 });
    editing.travel("back");
    expect(store.getState()).toMatchObject({ speed: 50, view, chosen: 1 });
  });

  test("has nothing to revert on a page just opened, nor after a change that changes nothing", () => {
    const { editing, spec } = openPage(link);
    const before = spec();
    editing.commit((experiment) => showing(experiment.surface));
    expect([editing.travel("back"), editing.travel("forth")]).toEqual([null, null]);
    expect(spec()).toBe(before);
  });
});

describe("a change", () => {
  test("of the other kind of experiment shows that kind, and keeps the one that was shown", () => {
    const { editing, store, spec } = openPage(link);
    const { surface } = store.getState();
    editing.commit(ofNetwork((network) => ({ ...network, seed: 5 })));
    expect(spec()).toMatchObject({ kind: "network", seed: 5 });
    expect(store.getState().surface).toBe(surface);
  });

  test("dismisses the notice of a failure", () => {
    const { editing, store } = openPage(link);
    store.setState({ failure: "The computation crashed." });
    editing.commit(withSeed(1));
    expect(store.getState().failure).toBe(null);
  });
});

describe("a slider", () => {
  test("sets a value from the start where the race has not begun", () => {
    const { editing, spec } = openPage(link);
    expect(editing.setValue(0, "lr", 0.1)).toBe(null);
    expect(spec().contenders[0].values).toEqual({ lr: 0.1 });
    expect(spec().edits).toEqual([]);
  });

  test("sets a value from the cursor on where the race is under way", () => {
    const { editing, spec } = underWay();
    editing.setValue(0, "lr", 0.1);
    expect(spec().contenders[0].values).toEqual({ lr: 0.05 });
    expect(spec().edits).toEqual([{ step: 20, slot: 0, name: "lr", value: 0.1 }]);
  });

  test("sets a value from the start where the race is over, and removes its edits", () => {
    const { editing, player, spec, settleDown } = underWay();
    editing.setValue(0, "lr", 0.1);
    player.goTo(100);
    settleDown();
    editing.setValue(0, "lr", 0.2);
    expect(spec().contenders[0].values).toEqual({ lr: 0.2 });
    expect(spec().edits).toEqual([]);
  });

  test("sets a value from the start for a contender that has stopped, while others go on", () => {
    const page = openPage("surface=rosenbrock&start=-1.2,1&o=sgd,lr:1&o=adam&steps=100");
    page.player.goTo(50);
    page.settleDown();
    expect(page.store.getState().statuses.get(0)).toMatchObject({ kind: "diverged" });
    page.editing.setValue(0, "lr", 0.001);
    expect(page.spec().contenders[0].values).toEqual({});
    expect(page.spec().edits).toEqual([]);
    page.editing.setValue(1, "lr", 0.1);
    expect(page.spec().edits).toEqual([{ step: 50, slot: 1, name: "lr", value: 0.1 }]);
  });

  test("dragged while the race is under way changes it ten times a second, shows each value, and is one change to undo", () => {
    const { editing, store, spec } = underWay();
    const before = spec();
    const changes: number[] = [];
    const stop = store.subscribe(
      ({ surface }) => surface.edits,
      ([edit]) => changes.push(edit.value),
    );
    for (let i = 1; i <= 50; i++) {
      editing.setValue(0, "lr", i / 1000);
      const { pending } = store.getState();
      expect(pending?.value ?? spec().edits[0].value).toBe(i / 1000);
      vi.advanceTimersByTime(10);
    }
    expect(changes.length).toBeGreaterThanOrEqual(5);
    expect(changes.length).toBeLessThanOrEqual(6);
    vi.advanceTimersByTime(100);
    expect(spec().edits).toEqual([{ step: 20, slot: 0, name: "lr", value: 0.05 }]);
    expect(store.getState().pending).toBe(null);
    stop();
    editing.travel("back");
    expect(spec()).toBe(before);
  });

  test("slid while the race runs is one change, whose link has one at=, and is undone at once", () => {
    const { editing, store, spec, player, frames, client, settleDown } = openPage(`${link}00`);
    player.goTo(20);
    settleDown();
    const before = spec();
    const keys = new EventTarget();
    editing.followPresses(keys);
    player.play();
    for (let i = 0; i < 50; i++) {
      keys.dispatchEvent(Object.assign(new Event("keydown"), { repeat: i > 0 }));
      editing.setValue(0, "lr", (i + 1) / 1000);
      // The first repetition comes late.
      vi.advanceTimersByTime(i === 0 ? 900 : 33);
      if (client.wanted) client.answer();
      frames.draw();
    }
    keys.dispatchEvent(new Event("keyup"));
    const { edits } = spec();
    expect(edits.length).toBeGreaterThan(5);
    expect(edits.map(({ continues }) => continues)).toEqual([undefined, ...edits.slice(1).map(() => true)]);
    expect(edits.at(-1)?.value).toBe(0.05);
    expect(changesOf(spec())).toHaveLength(1);
    expect(encode(spec()).match(/at=/g)).toHaveLength(1);
    expect(decode(encode(spec())).spec).toEqual(spec());

    editing.setValue(0, "beta1", 0.5);
    vi.advanceTimersByTime(2000);
    editing.setValue(0, "lr", 0.2);
    expect(changesOf(spec())).toHaveLength(3);
    for (let i = 0; i < 3; i++) editing.travel("back");
    expect(spec()).toBe(before);
    store.setState({ playing: false });
  });

  test("whose last value waits applies it before another change, and before undo", () => {
    const { editing, spec } = underWay();
    editing.setValue(0, "lr", 0.1);
    editing.setValue(0, "lr", 0.2);
    editing.commit(withSeed(1));
    expect(spec()).toMatchObject({ seed: 1, edits: [{ value: 0.2 }] });
    editing.setValue(0, "lr", 0.3);
    editing.setValue(1, "lr", 0.004);
    expect(spec().edits.map(({ value }) => value)).toEqual([0.3]);
    editing.travel("back");
    expect(spec().edits.map(({ value }) => value)).toEqual([0.3]);
    editing.travel("forth");
    expect(spec().edits.map(({ value }) => value)).toEqual([0.3, 0.004]);
  });

  test("whose last value waits drops it where another experiment is opened", () => {
    const { editing, store, spec } = underWay();
    editing.setValue(0, "lr", 0.1);
    editing.setValue(0, "lr", 0.2);
    editing.discardPending();
    editing.commit(() => showing(decode("surface=beale&o=adam").spec));
    vi.advanceTimersByTime(1000);
    expect(spec().edits).toEqual([]);
    expect(store.getState().pending).toBe(null);
  });

  test("that is reset loses its value and its edits", () => {
    const { editing, spec } = underWay();
    editing.setValue(0, "lr", 0.1);
    editing.setValue(0, "lr", null);
    expect(spec().contenders[0].values).toEqual({});
    expect(spec().edits).toEqual([]);
  });

  test("refuses values that do not go together, at the start and under way, and changes nothing", () => {
    const page = openPage("o=sgd,momentum:0.9,dampening:0,nesterov:1&steps=100");
    const before = page.spec();
    expect(page.editing.setValue(0, "dampening", 0.5)).toMatch(/nesterov/i);
    page.player.goTo(10);
    page.settleDown();
    expect(page.editing.setValue(0, "dampening", 0.5)).toMatch(/nesterov/i);
    expect(page.spec()).toBe(before);
    expect(page.editing.travel("back")).toBe(null);
  });

  test("refuses more edits than a race keeps, and names the number", () => {
    const { editing, spec } = underWay();
    const edits = Array.from({ length: limits.edits }, (_, step) => ({
      step: step % 20,
      slot: 0,
      name: ["lr", "beta1", "beta2"][step % 3],
      value: 0.5,
    }));
    editing.commit(ofSpec((one) => ({ ...one, edits })));
    const before = spec();
    expect(editing.setValue(0, "lr", 0.3)).toContain(String(limits.edits));
    expect(spec()).toBe(before);
  });
});
