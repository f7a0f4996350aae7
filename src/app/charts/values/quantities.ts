import { namesOf, type Shown, surfaceColumns } from "../../../experiment/recording/columns.ts";
import { aboveMinimum } from "../../../plot/chart/baseline.ts";
import { exact, exactAbove } from "../../../plot/chart/format.ts";
import { say, translated } from "../../../words/say.ts";
import { type Chart, contenderLine, plainChart } from "../chart.ts";
import { fitLabel, type Names } from "../names.ts";
import { less } from "./less.ts";
import { trajectorySource } from "./sources.ts";

type SurfaceColumn = keyof typeof surfaceColumns;

const shown = (name: SurfaceColumn): Shown => surfaceColumns[name];

/** Columns that have a chart each on a surface: one value per step and contender. */
export const quantities = namesOf(surfaceColumns).filter((name) => shown(name).absent !== undefined);

/** Returns the chart of a quantity. @param offset number that is subtracted from every value */
export function chartOf(name: SurfaceColumn, names: Names, offset: number): Chart {
  const { title, chartTitle = title, absent = null } = shown(name);
  const contenders = [...names].map(([slot, called]) => ({
    slot,
    called,
    source: trajectorySource(slot, name),
  }));
  const heading = name === "loss" ? aboveMinimum(offset) : null;
  return {
    ...plainChart,
    id: name,
    title: translated(chartTitle),
    ...(heading && { heading }),
    ...(name === "loss" && { theory: name }),
    absent: absent && translated(absent),
    ...(offset !== 0 && {
      offset,
      heads: [say("loss"), say("above minimum")],
      format: (value: number, head: number) => (head === 0 ? exact(value) : exactAbove(value, offset)),
    }),
    lines: contenders.map(({ slot, called, source }) => contenderLine(slot, fitLabel(called), source)),
    rows: contenders.map(({ slot, called, source }) => ({
      key: String(slot),
      slot,
      name: called,
      sources: offset === 0 ? [source] : [source, less(source, offset)],
    })),
  };
}
