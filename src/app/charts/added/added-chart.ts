import { type Axis, type Scaling, shareAxis } from "../../../plot/chart/axis.ts";
import type { Source } from "../../../plot/chart/column.ts";
import { say } from "../../../words/say.ts";
import { type Chart, contenderLine, type Line, plainChart } from "../chart.ts";
import { type FittedLabel, fitLabel, type Names } from "../names.ts";
import { formatOf } from "../values/table-column.ts";
import type { Quantity } from "./quantities.ts";

/** A line of one column against another. */
export interface PairLine extends Line {
  /** The values on the horizontal axis. */
  readonly across: Source;
}

/** A chart of one column against another. */
export interface PairChart extends Chart {
  readonly lines: readonly PairLine[];
  /** The horizontal axis, and the number that is subtracted from its values. */
  readonly against: { readonly axis: Axis | Scaling; readonly offset: number };
}

/** Returns the axis of a quantity: counts and coordinates are never logarithmic. */
function axisOf({ unit }: Quantity): Axis | Scaling {
  if (unit === "share") return shareAxis;
  return unit === undefined ? "close" : "linear";
}

const offsetOf = ({ id }: Quantity, ofLoss: number): number => (id === "loss" ? ofLoss : 0);

/** Returns the chart of a quantity by step. @param ofLoss number that is subtracted from the loss */
export function quantityChart(id: string, up: Quantity, names: Names, ofLoss: number): Chart {
  if (up.chart) return up.chart(id);
  const { measured } = up;
  const contenders = [...names].map(([slot, name]) => {
    const limit = measured?.limit?.of(slot);
    return { slot, name, source: up.source(slot), ...(limit && { limit }) };
  });
  const offset = offsetOf(up, ofLoss);
  return {
    ...plainChart,
    id,
    title: up.title,
    offset,
    axis: axisOf(up),
    format: formatOf(up.unit),
    guide: measured?.guide ?? null,
    ...(up.id === "sharpness" && { theory: up.id }),
    heads: measured?.limit ? [say(measured.limit.head), say("limit")] : [],
    lines: [
      ...contenders.flatMap(({ slot, limit }) => (limit ? [limitLine(slot, limit.source)] : [])),
      ...contenders.map(({ slot, name, source }) => contenderLine(slot, fitLabel(name), source)),
      ...contenders.flatMap(({ slot, limit }) => (limit ? [mark(slot, limit.passed)] : [])),
    ],
    rows: contenders.map(({ slot, name, source, limit }) => ({
      key: String(slot),
      slot,
      name,
      sources: limit ? [source, limit.source] : [source],
    })),
  };
}

/** Returns the dashed line of a contender's limit. */
const limitLine = (slot: number, source: Source): Line => ({
  ...contenderLine(slot, unnamed, source),
  key: `limit ${slot}`,
  dash: [5, 3],
  weight: "light",
});

/** Returns a line of one point, which is its tip alone. */
const mark = (slot: number, source: Source): Line => ({
  ...contenderLine(slot, unnamed, source),
  key: `passed ${slot}`,
});

const unnamed: FittedLabel = { label: "", width: 0 };

/** Returns the chart of one quantity against another. */
export function pairChart(
  id: string,
  up: Quantity,
  across: Quantity,
  names: Names,
  ofLoss: number,
): PairChart {
  const { id: key, title, unit, source } = up;
  const chart = quantityChart(id, { id: key, title, ...(unit && { unit }), source }, names, ofLoss);
  const formats = [formatOf(up.unit), formatOf(across.unit)];
  const sources = new Map([...names.keys()].map((slot) => [String(slot), across.source(Number(slot))]));
  const against = (key: string): Source => sources.get(key) ?? (() => null);
  return {
    ...chart,
    title: say("{up} by {across}", { up: up.title, across: across.title }),
    heads: [up.title, across.title],
    format: (value, head) => formats[head](value),
    lines: chart.lines.map((line) => ({ ...line, across: against(line.key) })),
    rows: chart.rows.map((row) => ({ ...row, sources: [...row.sources, against(row.key)] })),
    against: { axis: axisOf(across), offset: offsetOf(across, ofLoss) },
  };
}
