import { pan, roundedPoint, toWorldX, toWorldY, zoom } from "../../plot/plane/viewport.ts";
import { resetView, setStart, setView } from "../actions/surface-actions.ts";
import { useStore } from "../state/store.ts";
import { followPointers } from "./follow-pointers.ts";
import { Gestures } from "./gestures.ts";
import type { Scene } from "./scene.ts";

/** CSS pixels that an arrow key moves the picture. */
const keyPan = 64;
/** The factor by which a press of a key or a button zooms. */
export const zoomStep = 1.5;

export function panBy(scene: Scene, right: number, down: number): void {
  setView(pan(useStore.getState().view, scene.viewport, right, down));
}

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
  if (key === "ArrowLeft") panBy(scene, keyPan, 0);
  else if (key === "ArrowRight") panBy(scene, -keyPan, 0);
  else if (key === "ArrowUp") panBy(scene, 0, keyPan);
  else if (key === "ArrowDown") panBy(scene, 0, -keyPan);
  else if (key === "+" || key === "=") zoomBy(scene, zoomStep);
  else if (key === "-" || key === "_") zoomBy(scene, 1 / zoomStep);
  else if (key === "0") resetView();
  else return false;
  return true;
}
