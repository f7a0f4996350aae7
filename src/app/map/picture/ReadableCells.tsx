import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useMemo, useRef } from "react";
import { axisValues, type Mapped, valuesOf } from "../../../experiment/sweep/cells/cell-spec.ts";
import { say } from "../../../words/say.ts";
import buttons from "../../ui/buttons.module.css";
import { computation, useMapProgress } from "../computation.ts";
import type { FoundCells } from "../found-cells.ts";
import { chooseCell } from "../map-actions.ts";
import { cellText, mapTitle, settingText } from "../words.ts";
import { ZoomButtons } from "../zoom/ZoomButtons.tsx";
import { ZoomLimit } from "../zoom/ZoomLimit.tsx";
import { zoomBy } from "../zoom/zooming.ts";
import { cellUnder, within } from "./cell-under.ts";
import { Marks } from "./Marks.tsx";
import styles from "./picture.module.css";
import { cellNow, pointAt, usePointed } from "./pointed.ts";

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

interface ReadableCellsProps {
  readonly spec: Mapped;
  readonly canvas: ReactNode;
  /** Marks over the cells, in hundredths of the picture. */
  readonly marks: ReactNode;
  /** The content between the picture and the reading. */
  readonly children: ReactNode;
  /** Returns what a cell shows, in words. */
  readonly read?: (cells: FoundCells, cell: number) => string;
}

/** Reads a cell out by pointer or arrow keys, and chooses it by a click or Enter; a finger chooses by a button. */
export function ReadableCells({ spec, canvas, marks, children, read = readCell }: ReadableCellsProps) {
  const [width, height] = spec.map.size;
  const values = useMemo(() => axisValues(spec), [spec]);
  const cells = useRef<HTMLDivElement>(null);
  const reading = useRef<HTMLParagraphElement>(null);
  const finger = useRef(false);
  const choose = (cell: number) => chooseCell(cell, values);
  useEffect(() => () => pointAt(null), []);
  useEffect(() => (cells.current ? zoomBy(cells.current) : undefined), []);
  useLayoutEffect(() => {
    const show = () => {
      const cell = cellNow(spec);
      const text = readingOf(spec, cell, values, read);
      cells.current?.setAttribute("aria-valuenow", String(cell));
      cells.current?.setAttribute("aria-valuetext", text);
      if (reading.current) reading.current.textContent = text;
    };
    show();
    const stops = [usePointed.subscribe(show), useMapProgress.subscribe(show)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [spec, values, read]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const move = moves.get(event.key);
    const cell = cellNow(spec);
    if (move) {
      const [right, up] = move.map((part) => part * (event.shiftKey ? far : 1));
      const [x, y] = [cell % width, Math.floor(cell / width)];
      pointAt(within(y + up, height) * width + within(x + right, width));
    } else if (event.key === "Enter" || event.key === " ") choose(cell);
    else if (event.key === "Escape" && usePointed.getState().cell !== null) pointAt(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      <div
        ref={cells}
        className={styles.cells}
        role="slider"
        tabIndex={0}
        aria-label={say("Map: {title}", { title: mapTitle(spec) })}
        aria-description={say(
          "Arrow keys read a cell, Enter uses its values. Plus and minus zoom, 0 shows the whole map.",
        )}
        aria-valuemin={0}
        aria-valuemax={width * height - 1}
        aria-valuenow={cellNow(spec)}
        onKeyDown={onKeyDown}
        onPointerDown={({ pointerType }) => {
          finger.current = pointerType === "touch";
        }}
        onPointerMove={(event) => pointAt(cellUnder(event, spec.map.size))}
        onPointerLeave={(event) => event.pointerType === "mouse" && pointAt(null)}
        onClick={(event) => (finger.current ? pointAt : choose)(cellUnder(event, spec.map.size))}
      >
        {canvas}
        <Marks size={spec.map.size}>{marks}</Marks>
      </div>
      {children}
      <div className={styles.below}>
        <p ref={reading} className={styles.reading} aria-hidden="true" />
        <ZoomButtons spec={spec} />
      </div>
      <ZoomLimit spec={spec} />
      <button
        type="button"
        className={`${buttons.button} ${styles.choose}`}
        onClick={() => choose(cellNow(spec))}
      >
        {say("Use these values")}
      </button>
    </>
  );
}

/** Returns the reading of a cell of a single contender. */
const readCell: NonNullable<ReadableCellsProps["read"]> = ({ spec, columns, minima }, cell) =>
  cellText(spec.map.cell, columns, cell, minima);

/** Returns the values of a cell's axes and its reading. */
function readingOf(
  spec: Mapped,
  cell: number,
  values: readonly Float64Array[],
  read: NonNullable<ReadableCellsProps["read"]>,
): string {
  const setting = settingText(spec, valuesOf(spec, cell, values));
  const found = computation.cells;
  // The cells of another experiment may still be shown.
  if (!found || found.spec !== spec || found.source[cell] !== cell)
    return say("{setting}: not computed yet", { setting });
  return `${setting}: ${read(found, cell)}`;
}
