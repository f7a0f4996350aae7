import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef, useState } from "react";
import { type Sentence, say } from "../../words/say.ts";
import { isMotionReduced } from "../first-minute/play-once.ts";
import { player } from "../player/player.ts";
import { HeadNames } from "../stage/annotations/head-names.ts";
import stage from "../stage/stage.module.css";
import { keepAngles, showSpace, spaceAngles } from "../state/space-shown.ts";
import { useStore } from "../state/store.ts";
import { listenToPointers, orbitByKey } from "./orbit.ts";
import { SpaceButtons } from "./SpaceButtons.tsx";
import styles from "./space.module.css";
import type { SpaceRace } from "./space-scene.ts";
import { SpaceView } from "./space-view.ts";

interface SpaceFrameProps {
  readonly race: SpaceRace;
  /** Names the thing shown, and the keys that turn it. */
  readonly keys: Sentence;
  /** The picture in a sentence. */
  readonly summary: string;
  /** Contenders' names by slot. */
  readonly names: ReadonlyMap<number, string>;
  /** Handles on the picture. */
  readonly handles?: (view: SpaceView) => ReactNode;
  /** The parts that lie over the picture. */
  readonly children: (view: SpaceView, field: RefObject<HTMLElement | null>) => ReactNode;
}

/** A stage in 3D: its canvases, which pointers and keys turn, with buttons. Fills its parent. */
export function SpaceFrame({ race, keys, summary, names, handles, children }: SpaceFrameProps) {
  const field = useRef<HTMLDivElement>(null);
  const picture = useRef<HTMLDivElement>(null);
  const [isLost, setLost] = useState(false);
  const view = useView(field, picture, race, setLost);
  useEffect(() => (view ? nameHeads(view, names) : undefined), [view, names]);
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
        aria-label={say(keys)}
        onKeyDown={onKeyDown}
      >
        <div ref={picture} className={stage.picture} role="img" aria-label={summary} />
        {view && handles?.(view)}
      </div>
      {isLost && (
        <p className={styles.lost} role="status">
          {say("The graphics card has lost the picture. It is drawn again once the browser restores WebGL.")}
        </p>
      )}
      {view && (
        <>
          {children(view, field)}
          <SpaceButtons view={view} />
        </>
      )}
    </div>
  );
}

function useView(
  field: RefObject<HTMLDivElement | null>,
  picture: RefObject<HTMLDivElement | null>,
  race: SpaceRace,
  onLost: (lost: boolean) => void,
): SpaceView | null {
  const [view, setView] = useState<SpaceView | null>(null);
  useEffect(() => {
    if (!field.current || !picture.current) return;
    let created: SpaceView;
    try {
      created = new SpaceView(picture.current, race, {
        onLost,
        angles: spaceAngles(),
        onTurned: keepAngles,
        isStill: isMotionReduced,
      });
    } catch (error) {
      showSpace(false);
      const why = (error as Error).message;
      useStore.setState({ failure: say("The stage stays flat: {why}.", { why }) });
      return;
    }
    const stops = [listenToPointers(field.current, created), player.subscribe(() => created.request())];
    setView(created);
    return () => {
      for (const stop of stops) stop();
      created.dispose();
      setView(null);
    };
  }, [field, picture, race, onLost]);
  return view;
}

/** Shows contenders' names next to their heads; returns a function that ends that. */
function nameHeads(view: SpaceView, texts: ReadonlyMap<number, string>): () => void {
  const names = new HeadNames();
  names.setNames([...texts]);
  view.nameHeads(names);
  return () => view.nameHeads(null);
}
