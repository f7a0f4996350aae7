import { useCallback, useMemo } from "react";
import { isOutside } from "../../plot/plane/edge.ts";
import { roundedPoint, toScreenX, toScreenY } from "../../plot/plane/viewport.ts";
import type { Landscape } from "../../surfaces/index.ts";
import { say } from "../../words/say.ts";
import { setStart } from "../actions/surface-actions.ts";
import { useStore } from "../state/store.ts";
import { StartButton } from "./StartButton.tsx";
import type { Scene } from "./scene.ts";

/** CSS pixels that an arrow key moves the start. */
const strides = { usual: 10, large: 50, fine: 1 };

/** CSS pixels between the edge of the stage and the handle of a start that lies outside. */
const inset = 14;
/** The same at the bottom, above the labels of x. */
const bottomInset = 34;

/** Shows the start on a surface seen from above; at the edge of the stage where it lies outside. */
export function StartHandle({ scene, landscape }: { scene: Scene; landscape: Landscape }) {
  const start = useStore((state) => state.surface.start);
  const leads = useMemo(() => downhillX(landscape, start), [landscape, start]);
  const place = useCallback(
    (button: HTMLButtonElement) => placeHandle(button, scene, start, leads),
    [scene, start, leads],
  );
  const { unitX, unitY } = scene.viewport;
  return (
    <StartButton
      landscape={landscape}
      scene={scene}
      units={[unitX, unitY]}
      description={say("Arrow keys move it; Shift makes larger steps, Alt smaller ones.")}
      place={place}
      onDrag={(left, top) => setStart(roundedPoint(scene.viewport, left, top))}
      onKey={(right, up, stride) =>
        setStart(movedBy(scene, start, right * strides[stride], -up * strides[stride]))
      }
    />
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
  button: HTMLButtonElement,
  { viewport }: Scene,
  [startX, startY]: readonly [number, number],
  leads: number,
): void {
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
