import { type KeyboardEvent, type PointerEvent, useLayoutEffect, useRef } from "react";
import { isOutside } from "../../plot/plane/edge.ts";
import { roundedPoint, toScreenX, toScreenY } from "../../plot/plane/viewport.ts";
import type { Landscape } from "../../surfaces/index.ts";
import { setStart } from "../actions/surface-actions.ts";
import { useStore } from "../state/store.ts";
import { coordinateText, valueText } from "./readout.ts";
import type { Scene } from "./scene.ts";
import styles from "./stage.module.css";

const directions = new Map([
  ["ArrowLeft", [-1, 0]],
  ["ArrowRight", [1, 0]],
  ["ArrowUp", [0, -1]],
  ["ArrowDown", [0, 1]],
] as const);

/** CSS pixels that an arrow key moves the start: alone, with Shift (`large`) and with Alt (`fine`). */
const strides = { usual: 10, large: 50, fine: 1 };

/** CSS pixels between the edge of the stage and the handle of a start that lies outside. */
const inset = 14;
/** The same at the bottom, above the labels of x. */
const bottomInset = 34;

/** Shows the point that all contenders start from, to be dragged or moved by the arrow keys. */
export function StartHandle({ scene, landscape }: { scene: Scene; landscape: Landscape }) {
  const start = useStore((state) => state.surface.start);
  const button = useRef<HTMLButtonElement>(null);
  const grip = useRef<readonly [number, number] | null>(null);

  useLayoutEffect(() => {
    const leads = downhillX(landscape, start);
    const place = () => placeHandle(button.current, scene, start, leads);
    place();
    return scene.subscribe(place);
  }, [scene, landscape, start]);

  const onPointerDown = (event: PointerEvent<HTMLButtonElement>) => {
    if (event.button !== 0) return;
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    grip.current = [event.clientX - left - width / 2, event.clientY - top - height / 2];
  };
  const onPointerMove = (event: PointerEvent<HTMLButtonElement>) => {
    const field = event.currentTarget.parentElement;
    if (!grip.current || !field) return;
    const { left, top } = field.getBoundingClientRect();
    const [gripX, gripY] = grip.current;
    setStart(roundedPoint(scene.viewport, event.clientX - left - gripX, event.clientY - top - gripY));
  };
  const release = () => {
    grip.current = null;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = directions.get(event.key as never);
    if (!direction || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const stride = event.shiftKey ? strides.large : event.altKey ? strides.fine : strides.usual;
    setStart(movedBy(scene, start, direction[0] * stride, direction[1] * stride));
  };

  const { unitX, unitY } = scene.viewport;
  const where = `x ${coordinateText(start[0], unitX)}, y ${coordinateText(start[1], unitY)}`;
  return (
    <button
      ref={button}
      type="button"
      className={styles.start}
      aria-label={`Start point, ${where}, height ${valueText(landscape.value(start[0], start[1]))}`}
      aria-description="Arrow keys move it; Shift makes larger steps, Alt smaller ones."
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={release}
      onPointerCancel={release}
      onKeyDown={onKeyDown}
    >
      <span className={styles.startName} aria-hidden="true" data-over-stage>
        start
      </span>
    </button>
  );
}

/** Returns 1 if steepest descent leads to the right of a point, −1 if to the left; 0 or NaN if neither. */
function downhillX(landscape: Landscape, point: readonly [number, number]): number {
  const grads = new Float64Array(2);
  landscape.lossAndGradient(Float64Array.from(point), grads);
  return -Math.sign(grads[0]);
}

/**
 * Moves the handle to its point, or to the nearest place at the edge if the point lies outside the stage.
 *
 * @param leads the side that trails lead to, as `downhillX` gives it
 */
function placeHandle(
  button: HTMLButtonElement | null,
  { viewport }: Scene,
  [startX, startY]: readonly [number, number],
  leads: number,
): void {
  if (!button) return;
  const x = toScreenX(viewport, startX);
  const y = toScreenY(viewport, startY);
  const outside = isOutside(x, y, viewport);
  const shownX = outside ? Math.min(Math.max(x, inset), viewport.width - inset) : x;
  const shownY = outside ? Math.min(Math.max(y, inset), viewport.height - bottomInset) : y;
  button.style.transform = `translate(${shownX}px, ${shownY}px)`;
  button.dataset.outside = String(outside);
  // The name is written where there is room for it, on the side that the trails do not lead to.
  const away = leads === 0 || Number.isNaN(leads) ? Math.sign(viewport.width / 2 - shownX) : leads;
  button.dataset.side = (away > 0 && shownX > 60) || shownX > viewport.width - 60 ? "left" : "right";
  button.dataset.below = String(shownY < 34);
}

function movedBy(
  { viewport }: Scene,
  [x, y]: readonly [number, number],
  right: number,
  down: number,
): readonly [number, number] {
  const [movedX, movedY] = roundedPoint(
    viewport,
    toScreenX(viewport, x) + right,
    toScreenY(viewport, y) + down,
  );
  // A coordinate that is not moved keeps all its digits.
  return [right === 0 ? x : movedX, down === 0 ? y : movedY];
}
