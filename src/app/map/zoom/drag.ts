import { placeOn, type Side, type ZoomHandlers } from "./places.ts";
import styles from "./zoom.module.css";

/** The most CSS pixels that a pointer moves in a click, or along a side that the rectangle then covers whole. */
const slack = 5;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Zooms to a rectangle that a mouse or a pen draws; Escape gives it up. */
export function listenToDrags(picture: HTMLElement, { zoomTo }: ZoomHandlers, signal: AbortSignal): void {
  const box = document.createElement("div");
  box.className = styles.box;
  let from: Point | null = null;
  let drawn: readonly Side[] | null = null;
  const end = () => {
    [from, drawn] = [null, null];
    box.remove();
  };
  const draw = ({ clientX, clientY, pointerId }: PointerEvent) => {
    if (!from) return;
    const moved = [clientX - from.x, clientY - from.y];
    if (!drawn && Math.hypot(...moved) <= slack) return;
    const [start, now] = [placeOn(picture, from.x, from.y), placeOn(picture, clientX, clientY)];
    drawn = start.map((place, k) => (Math.abs(moved[k]) > slack ? [place, within(now[k])] : null));
    place(box, drawn);
    picture.setPointerCapture(pointerId);
    picture.append(box);
  };
  picture.addEventListener(
    "pointerdown",
    ({ button, pointerType, clientX, clientY }) => {
      if (button === 0 && pointerType !== "touch") from = { x: clientX, y: clientY };
    },
    { signal },
  );
  picture.addEventListener("pointermove", draw, { signal });
  picture.addEventListener(
    "pointerup",
    () => {
      const rectangle = drawn;
      end();
      if (!rectangle) return;
      withoutClick(picture);
      if (rectangle.some((side) => side !== null)) zoomTo(rectangle);
    },
    { signal },
  );
  picture.addEventListener("pointercancel", end, { signal });
  window.addEventListener(
    "keydown",
    (event) => {
      if (!drawn || event.key !== "Escape") return;
      event.stopPropagation();
      end();
      withoutClick(picture);
    },
    { signal, capture: true },
  );
  signal.addEventListener("abort", end);
}

const within = (share: number): number => Math.min(1, Math.max(0, share));

/** Puts a box where a rectangle is, in shares of the picture. */
function place({ style }: HTMLElement, [across, up]: readonly Side[]): void {
  const [left, right] = [...(across ?? [0, 1])].sort((a, b) => a - b);
  const [bottom, top] = [...(up ?? [0, 1])].sort((a, b) => a - b);
  style.left = `${100 * left}%`;
  style.width = `${100 * (right - left)}%`;
  style.bottom = `${100 * bottom}%`;
  style.height = `${100 * (top - bottom)}%`;
}

/** Keeps the click that follows a drag from the picture. */
function withoutClick(picture: HTMLElement): void {
  const stop = (event: Event) => event.stopPropagation();
  picture.addEventListener("click", stop, { capture: true, once: true });
  setTimeout(() => picture.removeEventListener("click", stop, { capture: true }));
}
