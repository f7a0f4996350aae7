import { type KeyboardEvent, type PointerEvent, useLayoutEffect, useRef } from "react";
import { roundedPoint } from "../../plot/plane/viewport.ts";
import type { Place } from "../../plot/space/camera.ts";
import type { Landscape } from "../../surfaces/index.ts";
import { setStart } from "../actions/surface-actions.ts";
import { coordinateText, valueText } from "../stage/readout.ts";
import stage from "../stage/stage.module.css";
import { useStore } from "../state/store.ts";
import type { SpaceView } from "./space-view.ts";

const directions: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["ArrowLeft", [-1, 0]],
  ["ArrowRight", [1, 0]],
  ["ArrowUp", [0, 1]],
  ["ArrowDown", [0, -1]],
]);

/** Parts of the box's side that an arrow key moves the start: alone, with Shift (`large`) and with Alt (`fine`). */
const strides = { usual: 60, large: 12, fine: 600 };

/** Shows the point on the surface that all contenders start from, to be dragged over it or moved by the arrow keys. */
export function SpaceStart({ view, landscape }: { readonly view: SpaceView; readonly landscape: Landscape }) {
  const start = useStore((state) => state.surface.start);
  const region = useStore((state) => state.view);
  const button = useRef<HTMLButtonElement>(null);
  const grip = useRef<readonly [number, number] | null>(null);
  const [unitX, unitY] = [(region.x[1] - region.x[0]) / 600, (region.y[1] - region.y[0]) / 600];

  useLayoutEffect(() => {
    const place = () => placeHandle(button.current, view, start);
    place();
    return view.subscribe(place);
  }, [view, start]);

  const moveTo = (x: number, y: number) =>
    setStart(roundedPoint({ left: x, top: y, unitX, unitY, width: 1, height: 1 }, 0, 0));
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
    const point = view.pointAt(event.clientX - left - gripX, event.clientY - top - gripY);
    if (point) moveTo(...point);
  };
  const release = () => {
    grip.current = null;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = directions.get(event.key);
    if (!direction || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const parts = event.shiftKey ? strides.large : event.altKey ? strides.fine : strides.usual;
    moveTo(
      start[0] + (direction[0] * (region.x[1] - region.x[0])) / parts,
      start[1] + (direction[1] * (region.y[1] - region.y[0])) / parts,
    );
  };

  const where = `x ${coordinateText(start[0], unitX)}, y ${coordinateText(start[1], unitY)}`;
  return (
    <button
      ref={button}
      type="button"
      className={stage.start}
      aria-label={`Start point, ${where}, height ${valueText(landscape.value(start[0], start[1]))}`}
      aria-description="Arrow keys move it along x and y; Shift makes larger steps, Alt smaller ones."
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={release}
      onPointerCancel={release}
      onKeyDown={onKeyDown}
    >
      <span className={stage.startName} aria-hidden="true" data-over-stage>
        start
      </span>
    </button>
  );
}

const place: Place = { x: 0, y: 0 };

/** Moves the handle to its point; it is faint behind a hill, and hidden outside the box. */
function placeHandle(
  button: HTMLButtonElement | null,
  view: SpaceView,
  start: readonly [number, number],
): void {
  if (!button) return;
  const isSeen = view.placeOf(start[0], start[1], place);
  button.hidden = isSeen === null;
  if (isSeen === null) return;
  button.style.transform = `translate(${place.x}px, ${place.y}px)`;
  button.dataset.outside = String(!isSeen);
  button.dataset.side = place.x > view.viewport.width - 60 ? "left" : "right";
}
