import { type KeyboardEvent, type RefObject, useEffect, useMemo, useRef, useState } from "react";
import { chosenSurface, type Spec } from "../../experiment/index.ts";
import { headNames } from "../../plot/names.ts";
import { landscapeOf } from "../../surfaces/index.ts";
import { isMotionReduced } from "../first-minute/play-once.ts";
import { player } from "../player/player.ts";
import annotations from "../stage/annotations/annotations.module.css";
import { FormulaTag } from "../stage/annotations/FormulaTag.tsx";
import { HeadNames } from "../stage/annotations/head-names.ts";
import { Legend } from "../stage/annotations/Legend.tsx";
import stage from "../stage/stage.module.css";
import { specOf } from "../state/experiment-state.ts";
import { keepAngles, showSpace, spaceAngles } from "../state/space-shown.ts";
import { useSpec, useStore } from "../state/store.ts";
import { listenToPointers, orbitByKey } from "./orbit.ts";
import { SpaceButtons } from "./SpaceButtons.tsx";
import { SpaceReadout } from "./SpaceReadout.tsx";
import { SpaceStart } from "./SpaceStart.tsx";
import styles from "./space.module.css";
import { blockOf } from "./space-drawing.ts";
import { SpaceView } from "./space-view.ts";
import { followSurface } from "./surface-ground.ts";

/** Shows the surface in space with the race on it. Fills its parent. */
export default function SpaceStage() {
  const field = useRef<HTMLDivElement>(null);
  const [isLost, setLost] = useState(false);
  const picture = useRef<HTMLDivElement>(null);
  const view = useView(field, picture, setLost);
  const choice = useStore((state) => state.surface.surface);
  const contenders = useSpec((spec) => spec.contenders.length);
  const surface = useMemo(() => chosenSurface(choice), [choice]);
  const landscape = useMemo(() => landscapeOf(surface), [surface]);
  const summary = `${surface.name} in space, with the paths of ${contenders} ${contenders === 1 ? "optimizer" : "optimizers"} from the start point.`;
  const onKeyDown = (event: KeyboardEvent) => {
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey && event.target === event.currentTarget;
    if (plain && view && orbitByKey(view, event.key)) event.preventDefault();
  };
  return (
    <div className={stage.stage}>
      <div
        ref={field}
        className={styles.field}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is operated, with the keys that its label names.
        tabIndex={0}
        aria-label="Surface in space. Arrow keys turn it, plus and minus zoom, 0 shows the whole of it."
        onKeyDown={onKeyDown}
      >
        <div ref={picture} className={stage.picture} role="img" aria-label={summary} />
        {view && <SpaceStart view={view} landscape={landscape} />}
      </div>
      {isLost && (
        <p className={styles.lost} role="status">
          The graphics card has lost the picture. It is drawn again as soon as the browser gives it back.
        </p>
      )}
      {view && (
        <>
          <div className={annotations.corners}>
            <FormulaTag formula={landscape.formula} />
            <Legend scene={view} minima={surface.minima} />
          </div>
          <SpaceButtons view={view} />
          <SpaceReadout view={view} landscape={landscape} field={field} />
        </>
      )}
    </div>
  );
}

function useView(
  field: RefObject<HTMLDivElement | null>,
  picture: RefObject<HTMLDivElement | null>,
  onLost: (lost: boolean) => void,
): SpaceView | null {
  const [view, setView] = useState<SpaceView | null>(null);
  useEffect(() => {
    const element = field.current;
    if (!element || !picture.current) return;
    let created: SpaceView;
    try {
      created = new SpaceView(picture.current, player, {
        onLost,
        angles: spaceAngles(),
        onTurned: keepAngles,
        isStill: isMotionReduced,
      });
    } catch (error) {
      showSpace(false);
      useStore.setState({ failure: `The stage stays flat: ${(error as Error).message}.` });
      return;
    }
    const stops = [
      listenToPointers(element, created),
      followSurface((ground) => created.setBlock(blockOf(ground))),
      player.subscribe(() => created.request()),
      nameHeads(created),
    ];
    setView(created);
    return () => {
      for (const stop of stops) stop();
      created.dispose();
      setView(null);
    };
  }, [field, picture, onLost]);
  return view;
}

/** Shows contenders' names next to their heads; returns a function that ends that. */
function nameHeads(view: SpaceView): () => void {
  const names = new HeadNames();
  let known = "";
  const follow = (spec: Spec) => {
    const texts = [...headNames(spec)];
    const text = JSON.stringify(texts);
    if (text === known) return;
    known = text;
    names.setNames(texts);
    view.nameHeads(names);
  };
  return useStore.subscribe(specOf, follow, { fireImmediately: true });
}
