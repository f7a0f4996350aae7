import { Fragment, type ReactNode, useEffect, useMemo, useRef } from "react";
import type { Spec } from "../../../experiment/index.ts";
import { aboveMinimum } from "../../../plot/chart/baseline.ts";
import { say } from "../../../words/say.ts";
import buttons from "../../ui/buttons.module.css";
import * as icons from "../../ui/icons.tsx";
import { Select } from "../../ui/Select.tsx";
import { ChartPanel } from "../ChartPanel.tsx";
import styles from "../charts.module.css";
import { curvatureQuantities } from "../curvature/quantities.ts";
import { FlowToggles } from "../flow/FlowToggles.tsx";
import type { Names } from "../names.ts";
import { type AddedChart, latest, removeChart, setAdded, useChartPreferences } from "../preferences.ts";
import { pairChart, quantityChart } from "./added-chart.ts";
import { PairPanel } from "./PairPanel.tsx";
import { type Quantity, type QuantityGroup, stepId } from "./quantities.ts";

interface AddedChartsProps {
  readonly kind: Spec["kind"];
  readonly groups: readonly QuantityGroup[];
  readonly names: Names;
  readonly right: number;
  /** Number that is subtracted from the loss. */
  readonly offset: number;
  readonly alias?: (step: number) => string;
}

/** Shows the charts that the reader has added, each with its columns to choose. */
export default function AddedCharts(props: AddedChartsProps) {
  const added = useChartPreferences(({ added }) => added[props.kind]);
  const { kind, groups } = props;
  const all = useMemo(() => [...groups, curvatureQuantities(kind)], [kind, groups]);
  return added.map((one) => <Added key={one.id} added={one} {...props} groups={all} />);
}

function Added({
  added,
  kind,
  groups,
  names,
  right,
  offset,
  alias,
}: AddedChartsProps & { readonly added: AddedChart }) {
  const { up, across } = useMemo(() => chosen(added, groups), [added, groups]);
  const pair = useMemo(
    () => (across ? pairChart(added.id, up, across, names, offset) : null),
    [added.id, up, across, names, offset],
  );
  const single = useMemo(() => quantityChart(added.id, up, names, offset), [added.id, up, names, offset]);
  const title = pair?.title ?? single.title;
  useMeasured(up);
  useMeasured(across);
  const common = {
    right,
    heading: <Columns added={added} kind={kind} groups={groups} up={up} across={across} />,
    remove: (
      <button
        type="button"
        className={buttons.bare}
        aria-label={say("Remove the chart: {title}", { title })}
        title={say("Remove this chart")}
        onClick={({ currentTarget }) => {
          // The focus would be lost with the chart.
          const charts = currentTarget.closest(`.${styles.charts}`);
          charts?.querySelector<HTMLElement>(`.${styles.add} button`)?.focus();
          removeChart(kind, added.id);
        }}
      >
        {icons.close}
      </button>
    ),
    caption: captionOf(aboveMinimum(single.offset || (pair?.against.offset ?? 0)), [up, across], names),
    ...(alias && { alias }),
    ...(!pair && single.theory && kind !== "problem" && { tools: <FlowToggles /> }),
  };
  return pair ? <PairPanel chart={pair} {...common} /> : <ChartPanel chart={single} {...common} />;
}

/** Has a quantity measured while its chart is shown. */
function useMeasured(quantity: Quantity | null): void {
  const follow = quantity?.measured?.follow;
  useEffect(() => follow?.(), [follow]);
}

/** Returns a chart's caption with what its measured quantities say, each once; null for none. */
function captionOf(caption: string | null, of: readonly (Quantity | null)[], names: Names): ReactNode {
  const notes = [...new Set(of.flatMap((quantity) => quantity?.Caption ?? quantity?.measured?.Notes ?? []))];
  if (notes.length === 0) return caption;
  return (
    <>
      {caption}
      {notes.map((Notes, i) => (
        <Fragment key={Notes.name}>
          {(caption !== null || i > 0) && " · "}
          <Notes names={names} />
        </Fragment>
      ))}
    </>
  );
}

interface Chosen {
  readonly up: Quantity;
  /** Null for the step. */
  readonly across: Quantity | null;
}

/** Returns the columns of an added chart; those that this experiment does not have are replaced. */
function chosen({ up, across }: AddedChart, groups: readonly QuantityGroup[]): Chosen {
  const all = groups.flatMap(({ quantities }) => quantities);
  const find = (id: string): Quantity | null => all.find((one) => one.id === id) ?? null;
  return { up: find(up) ?? all[0], across: find(across) };
}

interface ColumnsProps extends Chosen {
  readonly added: AddedChart;
  readonly kind: Spec["kind"];
  readonly groups: readonly QuantityGroup[];
}

/** Lets the reader choose the column on each axis. */
function Columns({ added, kind, groups, up, across }: ColumnsProps) {
  const first = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (latest.id !== added.id) return;
    latest.id = null;
    first.current?.closest("section")?.scrollIntoView({ block: "nearest" });
  }, [added.id]);
  const headings = groups.map(({ heading, quantities }) => ({
    heading,
    options: quantities.map(({ id, title }) => ({ value: id, text: title })),
  }));
  const options = headings.length === 1 ? headings[0].options : headings;
  return (
    <div ref={first} className={styles.columns}>
      <Select
        label={say("Vertical axis")}
        value={up.id}
        options={options}
        onChange={(id) => setAdded(kind, { ...added, up: id })}
      />
      <span>{say("by")}</span>
      <Select
        label={say("Horizontal axis")}
        value={across?.id ?? stepId}
        options={[{ value: stepId, text: say("step") }, ...options]}
        onChange={(id) => setAdded(kind, { ...added, across: id })}
      />
    </div>
  );
}
