import { chosenSurface, lowestKnown, type SurfaceChoice } from "../../experiment/index.ts";
import type { View } from "../../plot/plane/viewport.ts";
import { landscapeOf } from "../../surfaces/index.ts";
import { HeightsClient } from "../../worker/heights/client.ts";
import { pictureFailure } from "../stage/picture-failure.ts";
import { useStore } from "../state/store.ts";
import type { SpaceGround } from "./space-scene.ts";

/** Samples along each side of the block; odd, so that every second one reaches both borders. */
const samples = 193;

/** Follows the surface and the view, and calls `onGround` with their heights; returns a function that ends that. */
export function followSurface(onGround: (ground: SpaceGround) => void): () => void {
  const client = new HeightsClient({
    onHeights: (grid, { region }) => {
      const surface = chosenSurface(useStore.getState().surface.surface);
      const landscape = landscapeOf(surface);
      onGround({
        grid,
        view: region,
        axes: ["x", "y"],
        base: lowestKnown(surface),
        minima: surface.minima,
        valueAt: landscape.value,
      });
    },
    onFailure: (why, lasting) => {
      if (lasting) useStore.setState({ failure: pictureFailure("surface", why, lasting) });
    },
  });
  const want = (choice: SurfaceChoice, region: View) => {
    const { formula, settings } = chosenSurface(choice);
    client.want({ formula, settings, region, columns: samples, rows: samples });
  };
  const stop = useStore.subscribe(
    ({ surface, view }) => ({ choice: surface.surface, view }),
    ({ choice, view }) => want(choice, view),
    {
      equalityFn: (one, other) => one.choice === other.choice && one.view === other.view,
      fireImmediately: true,
    },
  );
  return () => {
    stop();
    client.dispose();
  };
}
