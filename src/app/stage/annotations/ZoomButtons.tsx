import { say } from "../../../words/say.ts";
import { resetView } from "../../actions/surface-actions.ts";
import type { SpaceSwitch } from "../../state/space-shown.ts";
import { useStore } from "../../state/store.ts";
import { domainOf } from "../../state/view.ts";
import { moveBy, zoomBy, zoomStep } from "../interaction.ts";
import type { Scene } from "../scene.ts";
import { SpaceButton, ViewButtons } from "./ViewButtons.tsx";

interface ZoomButtonsProps {
  readonly scene: Scene;
  /** Shows the stage in 3D; there is no button for it where it is undefined. */
  readonly space: SpaceSwitch | undefined;
}

/** Shows the buttons of a surface seen from above. */
export function ZoomButtons({ scene, space }: ZoomButtonsProps) {
  const moved = useStore(({ view, surface }) => {
    const { x, y } = domainOf(surface);
    return view.x[0] !== x[0] || view.x[1] !== x[1] || view.y[0] !== y[0] || view.y[1] !== y[1];
  });
  return (
    <ViewButtons
      label={say("Zoom")}
      onZoom={(direction) => zoomBy(scene, direction === "in" ? zoomStep : 1 / zoomStep)}
      onReset={resetView}
      isHome={!moved}
      move={
        moved
          ? {
              names: [say("Move left"), say("Move up"), say("Move down"), say("Move right")],
              onMove: (right, down) => moveBy(scene, right, down),
            }
          : undefined
      }
    >
      {space && <SpaceButton space={space} text="3D" title={say("Surface in 3D (3)")} />}
    </ViewButtons>
  );
}
