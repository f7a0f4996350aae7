import { type ReactNode, type RefObject, useEffect, useMemo } from "react";
import type { Spec } from "../../../experiment/index.ts";
import { headNames } from "../../../plot/names.ts";
import { toWorldX, toWorldY } from "../../../plot/plane/viewport.ts";
import type { Landscape, Minimum } from "../../../surfaces/index.ts";
import { specOf } from "../../state/experiment-state.ts";
import type { SpaceSwitch } from "../../state/space-shown.ts";
import { useStore } from "../../state/store.ts";
import type { Scene } from "../scene.ts";
import styles from "./annotations.module.css";
import { FormulaTag } from "./FormulaTag.tsx";
import { HoverReadout, type Pointed } from "./HoverReadout.tsx";
import { HeadNames } from "./head-names.ts";
import { Legend } from "./Legend.tsx";
import { ZoomButtons } from "./ZoomButtons.tsx";

interface AnnotationsProps {
  readonly scene: Scene;
  readonly landscape: Landscape;
  readonly minima: readonly Minimum[];
  readonly field: RefObject<HTMLElement | null>;
  /** Shows the stage in 3D, where the page can. */
  readonly space?: SpaceSwitch | undefined;
  /** Shown above the legend. */
  readonly children?: ReactNode;
}

/** Says in words what the stage shows: formula, legend, names, values at the pointer; and has buttons that zoom. */
export default function Annotations({ scene, landscape, minima, field, space, children }: AnnotationsProps) {
  useEffect(() => nameHeads(scene), [scene]);
  const pointed = useMemo(() => pointedOn(scene), [scene]);
  return (
    <>
      <div className={styles.corners}>
        <FormulaTag formula={landscape.formula} />
        <div className={styles.lower}>
          {children}
          <Legend scene={scene} minima={minima} />
        </div>
      </div>
      <ZoomButtons scene={scene} space={space} />
      <HoverReadout scene={scene} landscape={landscape} field={field} pointed={pointed} />
    </>
  );
}

const pointedOn =
  (scene: Scene) =>
  (x: number, y: number): Pointed => {
    const { viewport } = scene;
    const { unitX, unitY } = viewport;
    return { point: [toWorldX(viewport, x), toWorldY(viewport, y)], unitX, unitY };
  };

/** Shows contenders' names next to their heads; returns a function that ends that. */
function nameHeads(scene: Scene): () => void {
  const names = new HeadNames();
  let known = "";
  const follow = (spec: Spec) => {
    const texts = [...headNames(spec)];
    const text = JSON.stringify(texts);
    if (text === known) return;
    known = text;
    names.setNames(texts);
    scene.nameHeads(names);
  };
  const stop = useStore.subscribe(specOf, follow, { fireImmediately: true });
  return () => {
    stop();
    scene.nameHeads(null);
  };
}
