import { type ComponentType, type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import { chosenSurface } from "../../experiment/index.ts";
import { landscapeOf } from "../../surfaces/index.ts";
import { say, translated } from "../../words/say.ts";
import { lazyPart } from "../loading/lazy-part.tsx";
import type { SpaceSwitch } from "../state/space-shown.ts";
import { useSpec, useStore } from "../state/store.ts";
import { listenToPointers, moveByKey } from "./interaction.ts";
import { StartHandle } from "./StartHandle.tsx";
import { Scene } from "./scene.ts";
import styles from "./stage.module.css";

const Annotations = lazyPart(
  "src/app/stage/annotations/Annotations.tsx",
  () => import("./annotations/Annotations.tsx"),
  { name: "The formula, the legend and the names", className: styles.failure },
);

/** Draws over the surface, under the paths. */
export type Ground = ComponentType<{ readonly scene: Scene }> | undefined;

interface StageProps {
  readonly Ground?: Ground;
  /** Shows arrows at the heads, with their legend. */
  readonly Arrows?: ComponentType<{ readonly scene: Scene }>;
  /** Shows the stage in 3D, where the page can. */
  readonly space?: SpaceSwitch;
}

/** Shows the surface with the race on it. Fills its parent. */
export function Stage({ Ground, Arrows, space }: StageProps) {
  const field = useRef<HTMLDivElement>(null);
  const scene = useScene(field);
  const choice = useStore((state) => state.surface.surface);
  const count = useSpec((spec) => spec.contenders.length);
  const surface = useMemo(() => chosenSurface(choice), [choice]);
  const landscape = useMemo(() => landscapeOf(surface), [surface]);
  const summary = say(
    "Contours of {surface}, with the paths of {count} {count:optimizer|optimizers} from the start point.",
    { surface: translated(surface.name), count },
  );

  const onKeyDown = (event: KeyboardEvent) => {
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey && event.target === event.currentTarget;
    if (plain && scene && moveByKey(scene, event.key)) event.preventDefault();
  };

  return (
    <div className={styles.stage}>
      <div
        ref={field}
        className={styles.field}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is operated, with the keys that its label names.
        tabIndex={0}
        aria-label={say("Surface. Arrow keys pan, plus and minus zoom, 0 shows the whole domain.")}
        onKeyDown={onKeyDown}
      >
        <div className={styles.picture} role="img" aria-label={summary}>
          <canvas data-layer="background" />
          {scene && Ground && <Ground scene={scene} />}
          <canvas data-layer="halos" />
          <canvas data-layer="halos" />
          <canvas data-layer="trails" />
          <canvas data-layer="trails" />
          <canvas data-layer="overlay" />
        </div>
        {scene && <StartHandle scene={scene} landscape={landscape} />}
      </div>
      {scene && (
        <Annotations {...{ scene, landscape, field, space }} minima={surface.minima}>
          {Arrows && <Arrows scene={scene} />}
        </Annotations>
      )}
    </div>
  );
}

/** Returns the scene that draws on the canvases of `field` while it is mounted; null before that. */
function useScene(field: { readonly current: HTMLDivElement | null }): Scene | null {
  const [scene, setScene] = useState<Scene | null>(null);
  useEffect(() => {
    const element = field.current;
    if (!element) return;
    const layers = [...element.querySelectorAll("canvas")];
    const created = new Scene(element, layers, (failure) => useStore.setState({ failure }));
    const stopListening = listenToPointers(element, created);
    setScene(created);
    return () => {
      stopListening();
      created.dispose();
      setScene(null);
    };
  }, [field]);
  return scene;
}
