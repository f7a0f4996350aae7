import { pan, roundedPoint, toWorldX, toWorldY, zoom } from "../../plot/plane/viewport.ts";
import { resetView, setStart, setView } from "../actions/surface-actions.ts";
import { useStore } from "../state/store.ts";
import { followPointers } from "./follow-pointers.ts";
import { Gestures } from "./gestures.ts";
import type { Scene } from "./scene.ts";

/** CSS pixels that a press of an arrow key or a button moves the picture. */
const stride = 64;
/** The factor by which a press of a key or a button zooms. */
export const zoomStep = 1.5;

export function panBy(scene: Scene, right: number, down: number): void {
  setView(pan(useStore.getState().view, scene.viewport, right, down));
}

/** Moves what is seen by a press's stride to the right (1) or left (−1), and down (1) or up (−1). */
export const moveBy = (scene: Scene, right: number, down: number): void =>
  panBy(scene, -stride * right, -stride * down);

/** Zooms about a point of the stage, in CSS pixels; about its middle if none is given. */
export function zoomBy({ viewport }: Scene, factor: number, x?: number, y?: number): void {
  const about = [
    toWorldX(viewport, x ?? viewport.width / 2),
    toWorldY(viewport, y ?? viewport.height / 2),
  ] as const;
  setView(zoom(useStore.getState().view, about, factor));
}

/** Makes a stage follow pointers and the wheel; returns a function that ends that. `moveByKey` handles keys. */
export const listenToPointers = (stage: HTMLElement, scene: Scene): (() => void) =>
  followPointers(stage, {
    gestures: new Gestures({
      pan: (right, down) => panBy(scene, right, down),
      zoom: (x, y, factor) => zoomBy(scene, factor, x, y),
      tap: (x, y) => setStart(roundedPoint(scene.viewport, x, y)),
    }),
    press: ({ button }) => button === 0,
    zoom: (factor, x, y) => zoomBy(scene, factor, x, y),
  });

/** Pans with arrows, zooms with plus and minus, shows the whole domain with 0; returns whether it handled the key. */
export function moveByKey(scene: Scene, key: string): boolean {
  if (key === "ArrowLeft") moveBy(scene, -1, 0);
  else if (key === "ArrowRight") moveBy(scene, 1, 0);
  else if (key === "ArrowUp") moveBy(scene, 0, -1);
  else if (key === "ArrowDown") moveBy(scene, 0, 1);
  else if (key === "+" || key === "=") zoomBy(scene, zoomStep);
  else if (key === "-" || key === "_") zoomBy(scene, 1 / zoomStep);
  else if (key === "0") resetView();
  else return false;
  return true;
}
