import { type KeyboardEvent, type PointerEvent, useLayoutEffect, useState } from "react";
import { createPortal } from "react-dom";
import { chosenSurface } from "../../../experiment/index.ts";
import {
  hasEqualScales,
  roundedPoint,
  toScreenX,
  toScreenY,
  type Viewport,
  viewportOf,
} from "../../../plot/plane/viewport.ts";
import { say, withSeparator } from "../../../words/say.ts";
import { useStore } from "../../state/store.ts";
import styles from "./questions.module.css";

type Point = readonly [x: number, y: number];

interface EndMarkProps {
  /** The marked point; null where none is. */
  readonly point: Point | null;
  /** The point that arrow keys move from where none is marked. */
  readonly start: Point;
  /** Takes a point; null where it can no longer be marked. */
  readonly onMark: ((x: number, y: number) => void) | null;
}

const directions = new Map([
  ["ArrowLeft", [-1, 0]],
  ["ArrowRight", [1, 0]],
  ["ArrowUp", [0, -1]],
  ["ArrowDown", [0, 1]],
]);

/** CSS pixels that an arrow key moves the mark, with Shift and without. */
const strides = { large: 50, usual: 10 };

/** Lies over the stage and takes a press as the predicted end point, which it marks. */
export function EndMark({ point, start, onMark }: EndMarkProps) {
  const stage = document.querySelector('[role="application"]')?.parentElement ?? null;
  const viewport = useViewport(stage);
  if (!stage || !viewport) return null;
  const [x, y] = point ?? start;
  const markAt = (right: number, down: number) => onMark?.(...roundedPoint(viewport, right, down));
  const onPointer = (event: PointerEvent) => {
    if (event.buttons !== 1) return;
    const { left, top } = stage.getBoundingClientRect();
    markAt(event.clientX - left, event.clientY - top);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = directions.get(event.key);
    if (!direction || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const stride = event.shiftKey ? strides.large : strides.usual;
    markAt(toScreenX(viewport, x) + direction[0] * stride, toScreenY(viewport, y) + direction[1] * stride);
  };
  return createPortal(
    <div
      className={styles.over}
      data-marks={onMark !== null}
      onPointerDown={onPointer}
      onPointerMove={onPointer}
    >
      <button
        type="button"
        className={styles.mark}
        data-set={point !== null}
        disabled={!onMark}
        style={{ left: toScreenX(viewport, x), top: toScreenY(viewport, y) }}
        aria-label={say("Predicted end point: x {x}, y {y}", {
          x: withSeparator(String(x)),
          y: withSeparator(String(y)),
        })}
        aria-description={say("Arrow keys move it; Shift makes larger steps.")}
        onKeyDown={onKeyDown}
      />
    </div>,
    stage,
  );
}

/** Returns the viewport of the stage, which follows its size and the view. */
function useViewport(stage: Element | null): Viewport | null {
  const view = useStore((state) => state.view);
  const surface = useStore((state) => state.surface.surface);
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    if (!stage) return;
    const measure = () => setSize({ width: stage.clientWidth, height: stage.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(stage);
    return () => observer.disconnect();
  }, [stage]);
  return size.width === 0 ? null : viewportOf(view, size, hasEqualScales(chosenSurface(surface).domain));
}
