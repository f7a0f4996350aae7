import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from "react";
import type { Axis } from "../../experiment/index.ts";
import { contenderIn } from "../../experiment/index.ts";
import { axisValues, type Mapped } from "../../experiment/sweep/cells/cell-spec.ts";
import { groundNow, onThemeChange } from "../theme.ts";
import { axisLabel, placeAt, shareOf, valueNow } from "./axes.ts";
import { computation, useMapProgress } from "./computation.ts";
import { Legend } from "./Legend.tsx";
import styles from "./map.module.css";
import { chooseCell } from "./map-actions.ts";
import { shadesOf } from "./paint.ts";
import { repainting } from "./repaint.ts";
import type { Shades } from "./shades.ts";
import { mapTicks } from "./ticks.ts";
import { cellText, mapTitle, settingText } from "./words.ts";

/** The pixels of a picture that ticks are chosen for; the picture itself is as wide as its panel. */
const usualSide = 280;
const characterWidth = 7;

const moves = new Map<string, readonly [right: number, up: number]>([
  ["ArrowLeft", [-1, 0]],
  ["ArrowRight", [1, 0]],
  ["ArrowUp", [0, 1]],
  ["ArrowDown", [0, -1]],
  ["Home", [Number.NEGATIVE_INFINITY, 0]],
  ["End", [Number.POSITIVE_INFINITY, 0]],
]);
/** The cells that an arrow key with Shift moves over. */
const far = 8;

/** Draws a map with its axes. A cell is read out by pointer or arrow keys, and chosen by a click or Enter. */
export function MapPicture({ spec }: { readonly spec: Mapped }) {
  const { map } = spec;
  const [width, height] = map.size;
  const canvas = useRef<HTMLCanvasElement>(null);
  const shades = usePainted(canvas);
  const values = useMemo(() => axisValues(spec), [spec]);
  const [pointed, setPointed] = useState<number | null>(null);
  const done = useMapProgress((state) => state.done);
  const now = map.axes.map((axis, k) => placeNow(spec, axis, map.size[k]));
  const isShown = now.every((place) => place >= 0);
  const own = isShown
    ? (now[1] ?? 0) * width + now[0]
    : Math.floor(height / 2) * width + Math.floor(width / 2);
  const cell = pointed !== null && pointed < width * height ? pointed : own;
  const [x, y] = [cell % width, Math.floor(cell / width)];
  const choose = (chosen: number) => chooseCell(chosen, values);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const move = moves.get(event.key);
    if (move) {
      const [right, up] = move.map((part) => part * (event.shiftKey ? far : 1));
      setPointed(within(y + up, height) * width + within(x + right, width));
    } else if (event.key === "Enter" || event.key === " ") choose(cell);
    else if (event.key === "Escape" && pointed !== null) setPointed(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const cellUnder = ({ currentTarget, clientX, clientY }: MouseEvent): number => {
    const box = currentTarget.getBoundingClientRect();
    const column = Math.floor(((clientX - box.left) / box.width) * width);
    const row = Math.floor(((box.bottom - clientY) / box.height) * height);
    return within(row, height) * width + within(column, width);
  };
  const text = useReading(spec, cell, values, done);
  return (
    <div className={styles.picture} data-axes={map.axes.length}>
      {map.axes.length > 1 && <AxisLabels spec={spec} place={1} />}
      <div
        className={styles.cells}
        role="slider"
        tabIndex={0}
        aria-label={`Map: ${mapTitle(spec)}`}
        aria-description="Arrow keys read a cell, Enter uses its values."
        aria-valuemin={0}
        aria-valuemax={width * height - 1}
        aria-valuenow={cell}
        aria-valuetext={text}
        onKeyDown={onKeyDown}
        onPointerMove={(event) => setPointed(cellUnder(event))}
        onPointerLeave={(event) => event.pointerType === "mouse" && setPointed(null)}
        onClick={(event) => choose(cellUnder(event))}
      >
        <canvas ref={canvas} />
        <svg aria-hidden="true" viewBox="0 0 100 100" preserveAspectRatio="none">
          {isShown && (
            <Cross
              x={middle(now[0], width)}
              y={100 - middle(now[1] ?? 0, height)}
              isStrip={map.axes.length === 1}
            />
          )}
          {pointed !== null && (
            <rect
              className={styles.pointed}
              x={(100 * x) / width}
              y={100 - (100 * (y + 1)) / height}
              width={100 / width}
              height={100 / height}
            />
          )}
        </svg>
      </div>
      <AxisLabels spec={spec} place={0} />
      <p className={styles.reading} aria-hidden="true">
        {text}
      </p>
      {!isShown && <p className={styles.note}>The contender’s own values lie outside this map.</p>}
      <Legend spec={spec} shades={shades} />
    </div>
  );
}

const within = (place: number, cells: number): number => Math.max(0, Math.min(cells - 1, place));
const middle = (place: number, cells: number): number => (100 * (place + 0.5)) / cells;

/** Returns the place along an axis of the experiment's own value; −1 where it is not on the axis. */
const placeNow = (spec: Mapped, axis: Axis, cells: number): number =>
  placeAt(shareOf(axis, valueNow(spec, spec.map.slot, axis.name)), cells);

/** Half the length of the cross, in hundredths of the picture. */
const arm = 3.5;

/** Marks the experiment's own values: by a line across where there is one axis. */
function Cross({ x, y, isStrip }: { readonly x: number; readonly y: number; readonly isStrip: boolean }) {
  const lines = isStrip ? `M${x} 0V100` : `M${x - arm} ${y}h${2 * arm}M${x} ${y - arm}v${2 * arm}`;
  return (
    <g className={styles.cross}>
      <path d={lines} />
      <path d={lines} />
    </g>
  );
}

/** Returns what is read out of a cell. */
function useReading(spec: Mapped, cell: number, values: readonly Float64Array[], done: number): string {
  return useMemo(() => {
    const [width] = spec.map.size;
    const at = values.map((axis, k) => axis[k === 0 ? cell % width : Math.floor(cell / width)]);
    const setting = settingText(spec, at);
    const found = done >= 0 ? computation.cells : null;
    // The cells of another experiment may still be shown.
    if (!found || found.spec !== spec || found.source[cell] !== cell) return `${setting}: not computed yet`;
    return `${setting}: ${cellText(spec.map.cell, found.columns, cell, found.minima)}`;
  }, [spec, cell, values, done]);
}

/** Paints the cells at most once a frame while they are computed; returns what their colours follow from. */
function usePainted(canvas: { readonly current: HTMLCanvasElement | null }): Shades | null {
  const [shades, setShades] = useState<Shades | null>(null);
  useEffect(() => {
    const context = canvas.current?.getContext("2d");
    if (!context) return;
    let ground = groundNow();
    const { request, cancel } = repainting(context, () => {
      const { cells } = computation;
      if (!cells) return null;
      const next = shadesOf(cells, cells.spec.map.cell, ground);
      setShades((old) => (old && JSON.stringify(old) === JSON.stringify(next) ? old : next));
      return { cells, shades: next };
    });
    const stops = [
      computation.subscribe(request),
      onThemeChange(() => {
        ground = groundNow();
        request();
      }),
    ];
    request();
    return () => {
      for (const stop of stops) stop();
      cancel();
    };
  }, [canvas]);
  return shades;
}

/** Writes the name of an axis and its ticks beside the picture. */
function AxisLabels({ spec, place }: { readonly spec: Mapped; readonly place: 0 | 1 }) {
  const { map } = spec;
  const axis = map.axes[place];
  const isAcross = place === 0;
  const ticks = mapTicks(axis, map.size[place], usualSide, (characters) =>
    isAcross ? (characters + 2) * characterWidth : 26,
  );
  return (
    <div className={isAcross ? styles.across : styles.up} aria-hidden="true">
      <b>{axisLabel(contenderIn(spec, map.slot), axis.name)}</b>
      {ticks
        .filter(({ at }) => at >= 0 && at <= 1)
        .map(({ at, text }) => (
          <span key={text} style={isAcross ? { left: `${100 * at}%` } : { bottom: `${100 * at}%` }}>
            {text}
          </span>
        ))}
    </div>
  );
}
