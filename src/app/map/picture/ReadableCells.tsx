import { type KeyboardEvent, type MouseEvent, type ReactNode, useMemo, useState } from "react";
import { axisValues, type Mapped } from "../../../experiment/sweep/cells/cell-spec.ts";
import { computation, useMapProgress } from "../computation.ts";
import { chooseCell } from "../map-actions.ts";
import { cellText, mapTitle, settingText } from "../words.ts";
import styles from "./picture.module.css";

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
  /** The cell that is read out where none is pointed at. */
  readonly usual: number;
  readonly canvas: ReactNode;
  /** Marks over the cells, in hundredths of the picture. */
  readonly marks: ReactNode;
  /** Is shown between the picture and the reading. */
  readonly children: ReactNode;
}

/**
 * Reads a cell out by pointer or arrow keys, and chooses it by a click or Enter. It renders for each cell that the
 * pointer enters; the elements that it is given do not.
 */
export function ReadableCells({ spec, usual, canvas, marks, children }: ReadableCellsProps) {
  const [width, height] = spec.map.size;
  const values = useMemo(() => axisValues(spec), [spec]);
  const [pointed, setPointed] = useState<number | null>(null);
  const done = useMapProgress((state) => state.done);
  const cell = pointed !== null && pointed < width * height ? pointed : usual;
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
    <>
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
        {canvas}
        <svg aria-hidden="true" viewBox="0 0 100 100" preserveAspectRatio="none">
          {marks}
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
      {children}
      <p className={styles.reading} aria-hidden="true">
        {text}
      </p>
    </>
  );
}

const within = (place: number, cells: number): number => Math.max(0, Math.min(cells - 1, place));

/** Returns the values of a cell's axes and its reading. */
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
