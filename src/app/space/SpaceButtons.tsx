import { useSyncExternalStore } from "react";
import annotations from "../stage/annotations/annotations.module.css";
import { spaceSwitch } from "../state/space-shown.ts";
import { zoomBy, zoomStep } from "./orbit.ts";
import type { SpaceView } from "./space-view.ts";

/** Shows buttons that zoom, put the camera back, and return to the flat stage. */
export function SpaceButtons({ view }: { readonly view: SpaceView }) {
  const isHome = useSyncExternalStore(
    (listener) => view.subscribe(listener),
    () => view.isHome,
  );
  return (
    <fieldset className={annotations.zoom} aria-label="View" data-over-stage>
      <button
        ref={spaceSwitch.ref}
        type="button"
        className={annotations.space}
        title="Flat stage (3)"
        onClick={spaceSwitch.press}
      >
        2D
      </button>
      <button type="button" aria-label="Zoom in" title="Zoom in" onClick={() => zoomBy(view, zoomStep)}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 3v10M3 8h10" />
        </svg>
      </button>
      <button type="button" aria-label="Zoom out" title="Zoom out" onClick={() => zoomBy(view, 1 / zoomStep)}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 8h10" />
        </svg>
      </button>
      <button
        type="button"
        aria-label="Reset view"
        title="Reset view"
        aria-disabled={isHome}
        onClick={isHome ? undefined : () => view.reset()}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3" />
        </svg>
      </button>
    </fieldset>
  );
}
