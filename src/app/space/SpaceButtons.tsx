import { useSyncExternalStore } from "react";
import { say } from "../../words/say.ts";
import { SpaceButton, ViewButtons } from "../stage/annotations/ViewButtons.tsx";
import { spaceSwitch } from "../state/space-shown.ts";
import { perPress, turnBy, zoomBy, zoomStep } from "./orbit.ts";
import type { SpaceView } from "./space-view.ts";

/** Shows the buttons of a stage in 3D. */
export function SpaceButtons({ view }: { readonly view: SpaceView }) {
  const isHome = useSyncExternalStore(
    (listener) => view.subscribe(listener),
    () => view.isHome,
  );
  return (
    <ViewButtons
      label={say("View")}
      onZoom={(direction) => zoomBy(view, direction === "in" ? zoomStep : 1 / zoomStep)}
      onReset={() => view.reset()}
      isHome={isHome}
      move={{
        names: [say("Turn left"), say("Turn up"), say("Turn down"), say("Turn right")],
        onMove: (right, down) => turnBy(view, perPress * right, -perPress * down),
      }}
    >
      <SpaceButton space={spaceSwitch} text="2D" title={say("Flat stage (3)")} />
    </ViewButtons>
  );
}
