import { type RefObject, useEffect, useMemo } from "react";
import { chosenSurface } from "../../experiment/index.ts";
import { headNames } from "../../plot/names.ts";
import { type Landscape, landscapeOf } from "../../surfaces/index.ts";
import { say, translated } from "../../words/say.ts";
import { player } from "../player/player.ts";
import annotations from "../stage/annotations/annotations.module.css";
import { FormulaTag } from "../stage/annotations/FormulaTag.tsx";
import { HoverReadout, type Pointed } from "../stage/annotations/HoverReadout.tsx";
import { Legend } from "../stage/annotations/Legend.tsx";
import { useSpec, useStore } from "../state/store.ts";
import { blockOf } from "./block.ts";
import { SpaceFrame } from "./SpaceFrame.tsx";
import { SpaceStart } from "./SpaceStart.tsx";
import styles from "./space.module.css";
import type { SpaceView } from "./space-view.ts";
import { followSurface } from "./surface-ground.ts";

/** Shows the surface in 3D with the race on it. Fills its parent. */
export default function SpaceStage() {
  const choice = useStore((state) => state.surface.surface);
  const spec = useSpec();
  const names = useMemo(() => headNames(spec), [spec]);
  const surface = useMemo(() => chosenSurface(choice), [choice]);
  const landscape = useMemo(() => landscapeOf(surface), [surface]);
  const count = spec.contenders.length;
  return (
    <SpaceFrame
      race={player}
      keys="Surface in 3D. Arrow keys turn it, plus and minus zoom, 0 shows the whole of it."
      summary={say(
        "{surface} in 3D, with the paths of {count} {count:optimizer|optimizers} from the start point.",
        { surface: translated(surface.name), count },
      )}
      names={names}
      handles={(view) => <SpaceStart view={view} landscape={landscape} />}
    >
      {(view, field) => (
        <>
          <Surface view={view} />
          <div className={`${annotations.corners} ${styles.corners}`}>
            <FormulaTag formula={landscape.formula} />
            <Legend scene={view} minima={surface.minima} />
          </div>
          <Readout view={view} landscape={landscape} field={field} />
        </>
      )}
    </SpaceFrame>
  );
}

interface ReadoutProps {
  readonly view: SpaceView;
  readonly landscape: Landscape;
  readonly field: RefObject<HTMLElement | null>;
}

/** Shows the values of the surface under the pointer. */
function Readout({ view, landscape, field }: ReadoutProps) {
  const pointed = useMemo(() => pointedOn(view), [view]);
  return <HoverReadout scene={view} landscape={landscape} field={field} pointed={pointed} />;
}

const pointedOn =
  (view: SpaceView) =>
  (left: number, top: number): Pointed | null => {
    const point = view.pointAt(left, top);
    if (!point || !view.block) return null;
    const { x, y } = view.block.box.view;
    const width = Math.max(1, view.viewport.width);
    return { point, unitX: (x[1] - x[0]) / width, unitY: (y[1] - y[0]) / width };
  };

/** Gives the view the surface that is chosen. */
function Surface({ view }: { readonly view: SpaceView }) {
  useEffect(() => followSurface((ground) => view.setBlock(blockOf(ground))), [view]);
  return null;
}
