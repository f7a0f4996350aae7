import { useCallback } from "react";
import { roundedPoint } from "../../plot/plane/viewport.ts";
import type { Place } from "../../plot/space/camera.ts";
import type { Landscape } from "../../surfaces/index.ts";
import { say } from "../../words/say.ts";
import { setStart } from "../actions/surface-actions.ts";
import { StartButton } from "../stage/StartButton.tsx";
import { useStore } from "../state/store.ts";
import type { SpaceView } from "./space-view.ts";

/** Parts of the box's side that an arrow key moves the start. */
const strides = { usual: 60, large: 12, fine: 600 };

/** Shows the start on a surface in 3D. */
export function SpaceStart({ view, landscape }: { readonly view: SpaceView; readonly landscape: Landscape }) {
  const start = useStore((state) => state.surface.start);
  const region = useStore((state) => state.view);
  const [width, height] = [region.x[1] - region.x[0], region.y[1] - region.y[0]];
  const [unitX, unitY] = [width / 600, height / 600];
  const place = useCallback((button: HTMLButtonElement) => placeHandle(button, view, start), [view, start]);
  const moveTo = (x: number, y: number) =>
    setStart(roundedPoint({ left: x, top: y, unitX, unitY, width: 1, height: 1 }, 0, 0));
  return (
    <StartButton
      landscape={landscape}
      scene={view}
      units={[unitX, unitY]}
      description={say("Arrow keys move it along x and y; Shift makes larger steps, Alt smaller ones.")}
      place={place}
      onDrag={(left, top) => {
        const point = view.pointAt(left, top);
        if (point) moveTo(...point);
      }}
      onKey={(right, up, stride) =>
        moveTo(start[0] + (right * width) / strides[stride], start[1] + (up * height) / strides[stride])
      }
    />
  );
}

const seenAt: Place = { x: 0, y: 0 };

/** Moves the handle to its point; it is faint behind a hill, and hidden outside the box. */
function placeHandle(button: HTMLButtonElement, view: SpaceView, start: readonly [number, number]): void {
  const isSeen = view.placeOf(start[0], start[1], seenAt);
  button.hidden = isSeen === null;
  if (isSeen === null) return;
  button.style.transform = `translate(${seenAt.x}px, ${seenAt.y}px)`;
  button.dataset.outside = String(!isSeen);
  button.dataset.side = seenAt.x > view.viewport.width - 60 ? "left" : "right";
}
