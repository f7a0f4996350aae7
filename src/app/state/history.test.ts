import { expect, test } from "vitest";
import { History } from "./history.ts";

interface Entry {
  readonly name: number;
  readonly table?: Float64Array;
}

/** Returns a history of the changes from each entry to the next, and the present entry. */
function historyOf(entries: readonly Entry[], bounds?: ConstructorParameters<typeof History>[0]) {
  const history = new History<Entry>(bounds);
  for (let i = 1; i < entries.length; i++) history.record(entries[i - 1], entries[i]);
  return { history, now: entries[entries.length - 1] };
}

/** Returns the names of the entries that come back, one change after the other. */
function walk(history: History<Entry>, direction: "back" | "forth", from: Entry): number[] {
  const names: number[] = [];
  for (let now: Entry | null = history[direction](from); now; now = history[direction](now))
    names.push(now.name);
  return names;
}

const named = (count: number): Entry[] => Array.from({ length: count }, (_, name) => ({ name }));

test("a history goes back and forth over all changes", () => {
  const { history, now } = historyOf(named(4));
  expect(walk(history, "back", now)).toEqual([2, 1, 0]);
  expect(walk(history, "forth", { name: 0 })).toEqual([1, 2, 3]);
});

test("a history drops undone changes with the next change", () => {
  const { history, now } = historyOf(named(3));
  const [, before] = [now, history.back(now)];
  history.record(before as Entry, { name: 9 });
  expect(history.forth({ name: 9 })).toBe(null);
  expect(walk(history, "back", { name: 9 })).toEqual([1, 0]);
});

test("a history keeps the last two hundred changes", () => {
  const { history, now } = historyOf(named(300));
  expect(walk(history, "back", now)).toEqual(Array.from({ length: 200 }, (_, i) => 298 - i));
});

test("a history keeps the last tables that fit into its bytes", () => {
  const entries = Array.from({ length: 20 }, (_, name) => ({ name, table: new Float64Array(1000) }));
  const { history, now } = historyOf(entries, { entries: 200, bytes: 50_000 });
  // A table takes 8,000 bytes, and the present one does not count.
  expect(walk(history, "back", now)).toEqual([18, 17, 16, 15, 14, 13]);
});

test("a history counts a table once, however many changes share it", () => {
  const table = new Float64Array(1000);
  const entries = Array.from({ length: 100 }, (_, name) => ({ name, table }));
  const { history, now } = historyOf(entries, { entries: 200, bytes: 20_000 });
  expect(walk(history, "back", now)).toHaveLength(99);
});

test("a history counts a table that a later change of the last gesture has replaced", () => {
  const [a, b] = [new Float64Array(1000), new Float64Array(1000)];
  const history = new History<Entry>({ entries: 200, bytes: 10_000 });
  history.record({ name: 0, table: a }, { name: 1, table: a });
  // The gesture went on: the present entry has another table.
  history.record({ name: 2, table: b }, { name: 3 });
  expect(walk(history, "back", { name: 3 })).toEqual([2]);
});

test("a history can always undo the last change, however large", () => {
  const entries = Array.from({ length: 3 }, (_, name) => ({ name, table: new Float64Array(1000) }));
  const { history, now } = historyOf(entries, { entries: 200, bytes: 100 });
  expect(walk(history, "back", now)).toEqual([1]);
});

test("a history stays within its bounds while going back and forth", () => {
  const entries = Array.from({ length: 20 }, (_, name) => ({ name, table: new Float64Array(1000) }));
  const { history, now } = historyOf(entries, { entries: 200, bytes: 50_000 });
  walk(history, "back", now);
  expect(walk(history, "forth", entries[13])).toEqual([14, 15, 16, 17, 18, 19]);
  expect(history.steps.getState().past.map(({ entry }) => entry.name)).toEqual([13, 14, 15, 16, 17, 18]);
});

test("a history keeps at most 64 MB of tables where one file after the other is opened", () => {
  const entries = Array.from({ length: 10 }, (_, name) => ({ name, table: new Float64Array(2_000_000) }));
  const { history } = historyOf(entries);
  const { past } = history.steps.getState();
  expect(past.map(({ entry }) => entry.name)).toEqual([6, 7, 8]);
  expect(past.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(64_000_000);
});
