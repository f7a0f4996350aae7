import { create } from "zustand";
import { readPreference, writePreference } from "#preferences";
import type { Spec } from "../../experiment/index.ts";

/** A chart that the reader added: one column against another, by their ids. */
export interface AddedChart {
  /** Unique among the added charts, of surfaces and of networks. */
  readonly id: string;
  readonly up: string;
  readonly across: string;
}

/** The reader's choices about charts; this machine keeps them. */
export interface ChartPreferences {
  /** Ids of the charts with linear axes. */
  readonly linear: readonly string[];
  readonly added: Readonly<Record<Spec["kind"], readonly AddedChart[]>>;
}

/** The most charts that can be added. */
export const maxAdded = 8;
const maxLinear = 50;
const maxLength = 40;
const key = "charts";

/** Reads preferences as they were kept; what cannot be read is left out. */
export function parsePreferences(text: string | null): ChartPreferences {
  const json = objectIn(text);
  const added = fieldOf(json, "added");
  return {
    linear: listOf(fieldOf(json, "linear")).filter(isName).slice(0, maxLinear),
    added: {
      surface: addedIn(fieldOf(added, "surface")),
      network: addedIn(fieldOf(added, "network")),
      problem: addedIn(fieldOf(added, "problem")),
    },
  };
}

function objectIn(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return null;
  }
}

const fieldOf = (json: unknown, name: string): unknown =>
  typeof json === "object" && json !== null && Object.hasOwn(json, name)
    ? (json as Readonly<Record<string, unknown>>)[name]
    : null;

const listOf = (json: unknown): readonly unknown[] => (Array.isArray(json) ? json : []);

const isName = (json: unknown): json is string => typeof json === "string" && json.length <= maxLength;

function addedIn(json: unknown): readonly AddedChart[] {
  const known = new Map<string, AddedChart>();
  for (const one of listOf(json)) {
    const [id, up, across] = ["id", "up", "across"].map((name) => fieldOf(one, name));
    if (isName(id) && isName(up) && isName(across) && known.size < maxAdded)
      known.set(id, { id, up, across });
  }
  return [...known.values()];
}

export const useChartPreferences = create(() => parsePreferences(readPreference(key)));

/** The id of the chart that was added last on this page, which is to be scrolled into view; null for none. */
export const latest: { id: string | null } = { id: null };

function change(next: (old: ChartPreferences) => ChartPreferences): void {
  useChartPreferences.setState(next);
  writePreference(key, JSON.stringify(useChartPreferences.getState()));
}

export const useIsLinear = (chart: string): boolean =>
  useChartPreferences(({ linear }) => linear.includes(chart));

/** Makes the axes of a chart linear or logarithmic. */
export const setLinear = (chart: string, linear: boolean): void =>
  change((old) => {
    const others = old.linear.filter((id) => id !== chart);
    return { ...old, linear: linear ? [...others, chart].slice(-maxLinear) : others };
  });

function changeAdded(kind: Spec["kind"], next: (old: readonly AddedChart[]) => readonly AddedChart[]): void {
  change((old) => ({ ...old, added: { ...old.added, [kind]: next(old.added[kind]) } }));
}

/** Adds a chart of one column against another, up to `maxAdded`. @param linear true for linear axes */
export function addChart(kind: Spec["kind"], { up, across }: Omit<AddedChart, "id">, linear = false): void {
  if (useChartPreferences.getState().added[kind].length >= maxAdded) return;
  const id = freeId();
  latest.id = id;
  changeAdded(kind, (old) => [...old, { id, up, across }]);
  if (linear) setLinear(id, true);
}

/** Returns an id that no added chart has: the scale is kept by it. */
function freeId(): string {
  const { surface, network } = useChartPreferences.getState().added;
  const taken = new Set([...surface, ...network].map(({ id }) => id));
  let number = 1;
  while (taken.has(`added-${number}`)) number += 1;
  return `added-${number}`;
}

/** Shows other columns in an added chart. */
export const setAdded = (kind: Spec["kind"], chart: AddedChart): void =>
  changeAdded(kind, (old) => old.map((one) => (one.id === chart.id ? chart : one)));

export function removeChart(kind: Spec["kind"], id: string): void {
  setLinear(id, false);
  changeAdded(kind, (old) => old.filter((one) => one.id !== id));
}
