import { Gestures, wheelFactor } from "../../stage/gestures.ts";
import { listenToDrags } from "./drag.ts";
import { placeOn, type ZoomHandlers } from "./places.ts";

/** Lets a wheel, two fingers, and a rectangle that is drawn zoom in to a picture; returns a function that ends that. */
export function listenToZoom(picture: HTMLElement, handlers: ZoomHandlers): () => void {
  const ends = new AbortController();
  listenToWheel(picture, handlers, ends.signal);
  listenToFingers(picture, handlers, ends.signal);
  listenToDrags(picture, handlers, ends.signal);
  return () => ends.abort();
}

/** Zooms with the wheel once the pointer has moved over the picture: a page that is scrolled keeps its wheel. */
function listenToWheel(picture: HTMLElement, { zoomAbout }: ZoomHandlers, signal: AbortSignal): void {
  let isOver = false;
  const follow = ({ type }: Event) => {
    isOver = type === "pointermove";
  };
  picture.addEventListener("pointermove", follow, { signal });
  picture.addEventListener("pointerleave", follow, { signal });
  picture.addEventListener(
    "wheel",
    (event) => {
      if (!isOver) return;
      event.preventDefault();
      const { deltaY, deltaMode, ctrlKey, clientX, clientY } = event;
      zoomAbout(wheelFactor(deltaY, deltaMode, ctrlKey), placeOn(picture, clientX, clientY));
    },
    { signal, passive: false },
  );
}

/** Zooms by the distance of two fingers; one finger scrolls the page. */
function listenToFingers(picture: HTMLElement, { zoomAbout }: ZoomHandlers, signal: AbortSignal): void {
  const gestures = new Gestures({
    pan: () => {},
    tap: () => {},
    zoom: (x, y, factor) => zoomAbout(factor, placeOn(picture, x, y)),
  });
  const follow = (event: PointerEvent) => {
    if (event.pointerType !== "touch") return;
    const { type, pointerId, clientX, clientY } = event;
    if (type === "pointerdown") gestures.down(pointerId, clientX, clientY, 0);
    else if (type === "pointermove") gestures.move(pointerId, clientX, clientY);
    else gestures.cancel(pointerId);
  };
  for (const type of ["pointerdown", "pointermove", "pointerup", "pointercancel"] as const)
    picture.addEventListener(type, follow, { signal });
  // Otherwise two fingers scroll the page, and the browser cancels their pointers.
  picture.addEventListener(
    "touchmove",
    (event) => {
      if (event.touches.length > 1) event.preventDefault();
    },
    { signal, passive: false },
  );
}
