import { player } from "../state/player.ts";
import type { Track } from "../state/recording.ts";
import { exact } from "./format.ts";
import { columnOf, type QuantityId } from "./quantities.ts";
import { reached } from "./reach.ts";

/** What a contender's line says at a step. */
export interface Reading {
  readonly slot: number;
  readonly name: string;
  /** NaN where there is none. */
  readonly value: number;
  /** For display: the value, or why there is none. */
  readonly text: string;
  /** Where the contender stopped before that step, a few words; else empty. */
  readonly note: string;
}

/** Every contender's value at a step, lowest first; those that diverged last. Empty where the race has not come. */
export function readingsAt(step: number, chart: QuantityId, names: ReadonlyMap<number, string>): Reading[] {
  if (step > reached()) return [];
  const readings = [...names].flatMap(([slot, name]) => {
    const track = player.tracks.get(slot);
    return track && track.length > 0 ? [{ slot, name, ...read(track, step, columnOf(track, chart)) }] : [];
  });
  return readings.sort((a, b) => order(a.value) - order(b.value) || a.slot - b.slot);
}

const order = (value: number): number => (Number.isNaN(value) ? Number.MAX_VALUE : value);

function read(track: Track, step: number, column: Float64Array): Pick<Reading, "value" | "text" | "note"> {
  const { status, length } = track;
  const last = length - 1;
  if (step > last && status.kind === "diverged")
    return { value: Number.NaN, text: "diverged", note: `at step ${status.step}` };
  const value = column[Math.min(step, last)];
  return { value, text: exact(value), note: step > last ? `since step ${last}` : "" };
}

/** The readings in words, for those who hear them. */
export function inWords(step: number, readings: readonly Reading[]): string {
  if (readings.length === 0) return `Step ${step}, not reached yet`;
  const parts = readings.map(({ name, text, note }) => `${name} ${text}${note && ` ${note}`}`);
  return `Step ${step}: ${parts.join(", ")}`;
}
