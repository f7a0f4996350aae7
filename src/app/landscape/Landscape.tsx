import { useEffect, useMemo, useSyncExternalStore } from "react";
import { projector } from "../../plot/landscape/head.ts";
import { headNames } from "../../plot/names.ts";
import { say } from "../../words/say.ts";
import { lazyPart } from "../loading/lazy-part.tsx";
import { player } from "../player/player.ts";
import annotations from "../stage/annotations/annotations.module.css";
import { SpaceButton } from "../stage/annotations/ViewButtons.tsx";
import { spaceSwitch, useSpaceShown } from "../state/space-shown.ts";
import { useSpec } from "../state/store.ts";
import { computation } from "./computation.ts";
import { LandscapeBar } from "./controls/LandscapeBar.tsx";
import { HeadTable } from "./HeadTable.tsx";
import type { ExactAt } from "./heads-now.ts";
import { LandscapePlot } from "./LandscapePlot.tsx";
import styles from "./landscape.module.css";
import { Progress } from "./Progress.tsx";
import { Said } from "./Said.tsx";

const LandscapeSpace = lazyPart(
  "src/app/landscape/LandscapeSpace.tsx",
  () => import("./LandscapeSpace.tsx"),
  { name: "The landscape in 3D", className: styles.words },
);

/** The least of the stage's sides, in CSS pixels, from which on the finest grid is 128 × 128. */
const big = 760;

/** Shows the landscape of a training: the loss on a plane of weights, or along a line, with every contender's path. */
export default function Landscape() {
  useEffect(() => computation.connect(Math.min(innerWidth, innerHeight) > big ? 128 : 64), []);
  const shown = useSyncExternalStore(computation.subscribe, () => computation.shown);
  const spec = useSpec();
  const names = useMemo(() => headNames(shown?.spec ?? spec), [shown?.spec, spec]);
  const plane = shown?.plane;
  const exactAt = useMemo<ExactAt>(() => {
    const projected = plane && projector(plane);
    return (slot, step) => projected?.(player.trainings.get(slot), step) ?? null;
  }, [plane]);
  const picture = shown?.picture ?? null;
  const inSpace = useSpaceShown();
  return (
    <section className={styles.stage} aria-label={say("Landscape")}>
      <LandscapeBar />
      <div className={styles.words}>
        <Said shown={shown} names={names} exactAt={exactAt} />
        <Progress />
      </div>
      {picture && inSpace && picture.heights ? (
        <div className={styles.plot}>
          <LandscapeSpace picture={picture} names={names} />
          <HeadTable picture={picture} names={names} exactAt={exactAt} />
        </div>
      ) : (
        <LandscapePlot picture={picture} names={names} exactAt={exactAt}>
          {picture?.heights && (
            <fieldset className={annotations.zoom} aria-label={say("View")} data-over-stage>
              <SpaceButton space={spaceSwitch} text="3D" title={say("Landscape in 3D (3)")} />
            </fieldset>
          )}
        </LandscapePlot>
      )}
    </section>
  );
}
