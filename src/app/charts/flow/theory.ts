import { create } from "zustand";
import type { Chart, Line, Row } from "../chart.ts";
import type { FittedLabel } from "../names.ts";

/** The lines of theory beside those of contenders in a chart. */
export interface Theory {
  readonly lines: readonly Line[];
  readonly rows: readonly Row[];
  /** Says what they are. */
  readonly note: string;
}

/** The prediction of each quantity by theory; null while nothing is shown. */
export const useTheory = create<Readonly<Record<"loss" | "sharpness", Theory | null>>>(() => ({
  loss: null,
  sharpness: null,
}));

const none: readonly Line[] = [];

/** Returns the labels of theory's lines, which need room beside the plots. */
export const useTheoryLabels = (): readonly FittedLabel[] => useTheory(({ loss }) => loss?.lines ?? none);

/** Returns a chart with the lines of theory. */
export const withTheory = (chart: Chart, theory: Theory | null): Chart =>
  theory
    ? { ...chart, lines: [...chart.lines, ...theory.lines], rows: [...chart.rows, ...theory.rows] }
    : chart;
