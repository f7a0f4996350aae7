import { useMemo } from "react";
import { create } from "zustand";
import type { Chart, Line, Row } from "./chart.ts";
import type { FittedLabel } from "./names.ts";

/** Lines beside those of contenders in a chart. */
export interface Beside {
  readonly lines: readonly Line[];
  readonly rows: readonly Row[];
  /** Says what they are. */
  readonly note: string;
}

/** The prediction of each quantity by theory, and the losses of recorded runs; null while nothing is shown. */
export const useBeside = create<Readonly<Record<"loss" | "sharpness" | "ownRuns", Beside | null>>>(() => ({
  loss: null,
  sharpness: null,
  ownRuns: null,
}));

const none: readonly Line[] = [];

/** Returns the labels of these lines beside losses, which need room next to the plots. */
export function useBesideLabels(): readonly FittedLabel[] {
  const [theory, runs] = [useBeside(({ loss }) => loss), useBeside(({ ownRuns }) => ownRuns)];
  return useMemo(() => [...(theory?.lines ?? none), ...(runs?.lines ?? none)], [theory, runs]);
}

/** Returns a chart with further lines. */
export const withBeside = (chart: Chart, beside: Beside | null): Chart =>
  beside
    ? { ...chart, lines: [...chart.lines, ...beside.lines], rows: [...chart.rows, ...beside.rows] }
    : chart;
