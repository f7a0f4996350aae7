import { useMemo } from "react";
import { recordedPicture } from "../../plot/landscape/recorded-picture.ts";
import { headNames } from "../../plot/names.ts";
import { say } from "../../words/say.ts";
import { LandscapePlot } from "../landscape/LandscapePlot.tsx";
import { useSpec, useStore } from "../state/store.ts";
import { trainingIn, whyApart } from "./common-plane.ts";
import { useContenderPaths } from "./contender-paths.ts";
import styles from "./own-run.module.css";
import type { RunPlane } from "./run-planes.ts";

const exactAt = () => null;

/** Shows the paths of recorded runs in the plane of their directions, over their grid, and those of contenders. */
export function PlanePicture({ plane }: { readonly plane: RunPlane }) {
  const { seed, parameters, runs } = plane;
  const training = useStore((state) => trainingIn(state, parameters));
  const apart = useStore((state) => (training ? null : whyApart(state, parameters)));
  const spec = useSpec();
  const { paths, note } = useContenderPaths(plane, training);
  const picture = useMemo(() => recordedPicture(runs, training ? paths : []), [runs, paths, training]);
  const names = useMemo(
    () => new Map([...headNames(spec), ...runs.map(({ slot, run }) => [slot, run.name] as const)]),
    [spec, runs],
  );
  if (!picture)
    return (
      <p className={styles.said}>{say("No point of the run is finite, so there is no path to draw.")}</p>
    );
  const mapped = runs.find(({ run }) => run.grid)?.run.name;
  return (
    <figure className={styles.plane}>
      <div className={styles.picture}>
        <LandscapePlot picture={picture} names={names} exactAt={exactAt} />
      </div>
      <figcaption className={styles.said}>
        {say("Two random directions of seed {seed}.", { seed: String(seed) })}{" "}
        {mapped === undefined
          ? say("No losses around the path were recorded.")
          : say(
              "Colours show the loss on the plane through the last weights of {run}. A path is dotted where its own loss differs from the one drawn below it.",
              { run: mapped },
            )}{" "}
        {apart ?? note}
      </figcaption>
    </figure>
  );
}
