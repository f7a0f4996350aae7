import { type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useRef } from "react";
import { contenderIn } from "../../../experiment/index.ts";
import { axisValues, type Mapped, valuesOf } from "../../../experiment/sweep/cells/cell-spec.ts";
import { say } from "../../../words/say.ts";
import buttons from "../../ui/buttons.module.css";
import { axisLabel } from "../axes.ts";
import { computation, useMapProgress } from "../computation.ts";
import { Curve } from "../curve/Curve.tsx";
import { chooseCell } from "../map-actions.ts";
import { within } from "../picture/cell-under.ts";
import picture from "../picture/picture.module.css";
import { pointAt, usePointed } from "../picture/pointed.ts";
import { cellText, mapTitle, settingText } from "../words.ts";
import { RanksLegend } from "./RanksLegend.tsx";
import { type Ranking, rankingOf } from "./ranking.ts";
import styles from "./ranks.module.css";
import { Scatter } from "./Scatter.tsx";
import { useGround } from "./use-ground.ts";
import { strongestAxis, summary } from "./words.ts";

const moves = new Map<string, number>([
  ["ArrowLeft", -1],
  ["ArrowUp", -1],
  ["ArrowRight", 1],
  ["ArrowDown", 1],
  ["Home", Number.NEGATIVE_INFINITY],
  ["End", Number.POSITIVE_INFINITY],
]);
/** The settings that an arrow key with Shift moves over. */
const far = 8;

/** Shows random settings by rank: a scatter for each axis, with its rank correlation. */
export default function Ranks({ spec }: { readonly spec: Mapped }) {
  const done = useMapProgress((state) => state.done);
  // The settings of another experiment may still be there.
  const cells = done >= 0 && computation.cells?.spec === spec ? computation.cells : null;
  const ranking = useMemo(() => (cells && done >= 0 ? rankingOf(cells) : null), [cells, done]);
  const values = useMemo(() => axisValues(spec), [spec]);
  const ground = useGround();
  const slider = useRef<HTMLDivElement>(null);
  const reading = useRef<HTMLParagraphElement>(null);
  useEffect(() => () => usePointed.setState({ cell: null, best: null }), []);
  useLayoutEffect(() => usePointed.setState({ best: ranking?.order[0] ?? null }), [ranking]);
  useLayoutEffect(() => {
    const show = () => {
      const { place, text } = read(spec, ranking, values);
      slider.current?.setAttribute("aria-valuenow", String(place));
      slider.current?.setAttribute("aria-valuetext", text);
      if (reading.current) reading.current.textContent = text;
    };
    show();
    return usePointed.subscribe(show);
  }, [spec, ranking, values]);
  const all = ranking ? [...ranking.order, ...ranking.lost] : [];
  const choose = (cell: number) => {
    if (cell >= 0) chooseCell(cell, values);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const move = moves.get(event.key);
    const place = placeNow(all);
    if (move !== undefined)
      pointAt(all[within(place + move * (event.shiftKey ? far : 1), all.length)] ?? null);
    else if (event.key === "Enter" || event.key === " ") choose(all[place] ?? -1);
    else if (event.key === "Escape" && usePointed.getState().cell !== null) pointAt(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const contender = contenderIn(spec, spec.map.slot);
  return (
    <div className={styles.ranks}>
      <div
        ref={slider}
        className={styles.scatters}
        role="slider"
        tabIndex={0}
        aria-label={say("Map: {title}", { title: mapTitle(spec) })}
        aria-description={say("Arrow keys read the settings from the best to the worst, Enter uses one.")}
        aria-valuemin={0}
        aria-valuemax={Math.max(0, all.length - 1)}
        aria-valuenow={0}
        onKeyDown={onKeyDown}
      >
        {spec.map.axes.map((axis, k) => (
          <Scatter
            key={axis.name}
            spec={spec}
            ground={ground}
            cells={cells}
            ranking={ranking}
            axis={k}
            label={axisLabel(contender, axis.name)}
            isStrongest={ranking !== null && strongestAxis(ranking) === k}
            onChoose={choose}
          />
        ))}
      </div>
      <p ref={reading} className={picture.reading} aria-hidden="true" />
      <button
        type="button"
        className={`${buttons.button} ${picture.choose}`}
        onClick={() => choose(all[placeNow(all)] ?? -1)}
      >
        {say("Use these values")}
      </button>
      <Curve spec={spec} />
      {ranking && <p>{summary(spec, ranking)}</p>}
      <RanksLegend spec={spec} cells={cells} ground={ground} />
    </div>
  );
}

/** Returns the place of the setting that is pointed at among all, the best first. */
const placeNow = (all: readonly number[]): number =>
  Math.max(0, all.indexOf(usePointed.getState().cell ?? -1));

/** Returns the setting that is read out, the best one where none is pointed at: its place and its text. */
function read(
  spec: Mapped,
  ranking: Ranking | null,
  values: readonly Float64Array[],
): { readonly place: number; readonly text: string } {
  const { order, ranks, lost } = ranking ?? { order: [], ranks: [], lost: [] };
  const all = [...order, ...lost];
  const place = placeNow(all);
  const { cells } = computation;
  if (!cells || all.length === 0) return { place: 0, text: say("No setting is computed yet.") };
  const cell = all[place];
  const result = cellText(spec.map.cell, cells.columns, cell, cells.minima);
  const text = `${settingText(spec, valuesOf(spec, cell, values))}: ${result}`;
  if (place >= order.length) return { place, text };
  const counts = { rank: String(ranks[place]), all: String(order.length) };
  return { place, text: say("Rank {rank} of {all}: {setting}", { ...counts, setting: text }) };
}
