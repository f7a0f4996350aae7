import { create } from "zustand";
import { readPreference, writePreference } from "#preferences";

/** A reader's way through one lesson. */
export interface Progress {
  /** The step to resume at; the number of steps once the lesson is finished. */
  readonly step: number;
  /** The points of the predictions by step; null for a step without one. */
  readonly points: readonly (number | null)[];
}

type AllProgress = Readonly<Record<string, Progress>>;

const key = "lessons";
const begun: Progress = { step: 0, points: [] };

/** Holds the progress in each lesson by its id; this machine keeps that, where storage is not refused. */
const useAllProgress = create<AllProgress>(() => readProgress(readPreference(key)));

export const useProgress = (id: string): Progress =>
  useAllProgress((all) => (Object.hasOwn(all, id) ? all[id] : begun));

export function noteProgress(id: string, change: (progress: Progress) => Progress): void {
  useAllProgress.setState((all) => ({ [id]: change(Object.hasOwn(all, id) ? all[id] : begun) }));
  writePreference(key, JSON.stringify(useAllProgress.getState()));
}

/** Moves to a step of a lesson. */
export const goToStep = (id: string, step: number): void =>
  noteProgress(id, (progress) => ({ ...progress, step }));

/** Keeps the points of the prediction at a step. */
export const notePoints = (id: string, step: number, points: number): void =>
  noteProgress(id, (progress) => ({
    ...progress,
    points: Array.from({ length: Math.max(step + 1, progress.points.length) }, (_, i) =>
      i === step ? points : (progress.points[i] ?? null),
    ),
  }));

/** Reads kept progress; what is no progress is left out. */
export function readProgress(text: string | null): AllProgress {
  try {
    const kept: unknown = JSON.parse(text ?? "{}");
    if (typeof kept !== "object" || kept === null) return {};
    return Object.fromEntries(Object.entries(kept).filter(([, one]) => isProgress(one)));
  } catch {
    return {};
  }
}

// A declaration, as the store is created above.
function isProgress(value: unknown): value is Progress {
  return (
    typeof value === "object" &&
    value !== null &&
    "step" in value &&
    Number.isSafeInteger(value.step) &&
    Number(value.step) >= 0 &&
    "points" in value &&
    Array.isArray(value.points) &&
    value.points.length <= 100 &&
    value.points.every((one) => one === null || one === 0 || one === 0.5 || one === 1)
  );
}
