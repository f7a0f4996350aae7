import type { Camera } from "../../plot/space/camera.ts";
import { followPointers, isOnButton } from "../stage/follow-pointers.ts";
import { Gestures } from "../stage/gestures.ts";
import type { SpaceView } from "./space-view.ts";

/** Degrees by which a drag of a CSS pixel turns the block. */
const perPixel = 0.35;
/** Degrees by which a press of an arrow key or a button turns it. */
export const perPress = 10;
/** The factor by which a press of a key or a button zooms. */
export const zoomStep = 1.35;

/** Returns a camera turned about its target, by degrees to the right and upwards. */
const turned = (camera: Camera, right: number, up: number): Camera => ({
  ...camera,
  azimuth: camera.azimuth + right,
  elevation: camera.elevation + up,
});

/** Turns the block by degrees to the right and upwards. */
export function turnBy(view: SpaceView, right: number, up: number): void {
  if (view.camera) view.setCamera(turned(view.camera, right, up));
}

/** Enlarges the picture about a place on the screen, which stays where it is; about the middle if none is given. */
export function zoomBy(view: SpaceView, factor: number, x?: number, y?: number): void {
  const { camera, lens } = view;
  const { width, height } = view.viewport;
  if (!camera) return;
  view.setCamera({ ...camera, zoom: camera.zoom * factor });
  const nearer = view.camera ?? camera;
  const by = nearer.zoom / camera.zoom;
  if (!lens || x === undefined || y === undefined || by === 1) return;
  view.setCamera({
    ...nearer,
    target: moved(camera, lens, (1 - 1 / by) * (x - width / 2), (1 / by - 1) * (y - height / 2)),
  });
}

/** Returns the target after the picture was moved by so many CSS pixels to the left and down. */
const moved = (
  { target }: Camera,
  { right, up }: Pick<NonNullable<SpaceView["lens"]>, "right" | "up">,
  left: number,
  down: number,
): Camera["target"] =>
  [0, 1, 2].map((k) => target[k] + left * right[k] + down * up[k]) as unknown as Camera["target"];

/** Moves the picture by so many CSS pixels, right and down positive. */
function panBy(view: SpaceView, right: number, down: number): void {
  const { camera, lens } = view;
  if (lens && camera) view.setCamera({ ...camera, target: moved(camera, lens, -right, down) });
}

/** Turns with arrows, zooms with plus and minus, resets the view with 0; returns whether it handled the key. */
export function orbitByKey(view: SpaceView, key: string): boolean {
  const turns: Readonly<Record<string, readonly [number, number]>> = {
    ArrowLeft: [-perPress, 0],
    ArrowRight: [perPress, 0],
    ArrowUp: [0, perPress],
    ArrowDown: [0, -perPress],
  };
  if (Object.hasOwn(turns, key)) turnBy(view, ...turns[key]);
  else if (key === "+" || key === "=") zoomBy(view, zoomStep);
  else if (key === "-" || key === "_") zoomBy(view, 1 / zoomStep);
  else if (key === "0") view.reset();
  else return false;
  return true;
}

/** Milliseconds after the last move of a drag within which its release throws the block. */
const fling = 40;

/** Makes a stage follow pointers and the wheel; returns a function that ends that. `orbitByKey` handles keys. */
export function listenToPointers(stage: HTMLElement, view: SpaceView): () => void {
  let pans = false;
  let fingers = 0;
  let speed: readonly [number, number] = [0, 0];
  let movedAt = 0;
  const gestures = new Gestures({
    pan: (right, down) => {
      if (pans || fingers > 1) panBy(view, right, down);
      else turnBy(view, -perPixel * right, perPixel * down);
      speed = [0.6 * speed[0] + 0.4 * right, 0.6 * speed[1] + 0.4 * down];
      movedAt = performance.now();
    },
    zoom: (x, y, factor) => zoomBy(view, factor, x, y),
    // A press without a drag gives the stage the focus, which the browser does.
    tap: () => {},
  });
  const press = ({ button, shiftKey }: PointerEvent) => {
    if (button > 2) return false;
    if (fingers === 0) pans = button !== 0 || shiftKey;
    fingers += 1;
    speed = [0, 0];
    view.halt();
    return true;
  };
  /** Lets the block turn on for a moment after a drag. */
  const lift = (dragged: boolean) => {
    if (fingers > 0) fingers -= 1;
    const { camera } = view;
    if (!dragged || !camera || pans || fingers > 0 || performance.now() - movedAt > fling) return;
    const [right, down] = speed;
    if (Math.hypot(right, down) > 2)
      view.glide(turned(camera, -5 * perPixel * right, 5 * perPixel * down), 500);
  };
  const ends = new AbortController();
  const options = { signal: ends.signal };
  stage.addEventListener("contextmenu", (event) => event.preventDefault(), options);
  stage.addEventListener(
    "dblclick",
    (event) => {
      if (!isOnButton(event.target)) view.reset();
    },
    options,
  );
  const stop = followPointers(stage, {
    gestures,
    press,
    lift,
    zoom: (factor, x, y) => zoomBy(view, factor, x, y),
  });
  return () => {
    ends.abort();
    stop();
  };
}
