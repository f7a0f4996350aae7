import { type RefObject, useEffect, useMemo, useState } from "react";
import type { PlanePath } from "../../experiment/landscape/plane-path.ts";
import { indexAt } from "../../plot/chart/column.ts";
import { heightAt } from "../../plot/landscape/height-at.ts";
import type { LandscapePicture } from "../../plot/landscape/landscape-picture.ts";
import { say } from "../../words/say.ts";
import { player } from "../player/player.ts";
import { blockOf } from "../space/block.ts";
import { SpaceFrame } from "../space/SpaceFrame.tsx";
import styles from "../space/space.module.css";
import type { SpaceRace, SpaceTrail } from "../space/space-scene.ts";
import type { SpaceView } from "../space/space-view.ts";
import annotations from "../stage/annotations/annotations.module.css";
import { Legend } from "../stage/annotations/Legend.tsx";
import { PointerLabel } from "../stage/PointerLabel.tsx";
import { readingAt } from "./words.ts";

interface LandscapeSpaceProps {
  readonly picture: LandscapePicture;
  /** The names of those whose paths are drawn, by slot. */
  readonly names: ReadonlyMap<number, string>;
}

/** Shows a landscape in 3D: the loss on a plane of weights, with every contender's path over it. */
export default function LandscapeSpace({ picture, names }: LandscapeSpaceProps) {
  const { paths } = picture;
  const [race] = useState(() => new PathsRace());
  return (
    <SpaceFrame
      race={race}
      keys="Landscape in 3D. Arrow keys turn it, plus and minus zoom, 0 shows the whole of it."
      summary={say(
        "Landscape of the loss in 3D by {across} and {up}, with {paths} {paths:path|paths}. A stem joins a head to its own loss where the plane has another.",
        { across: picture.axes[0], up: picture.axes[1], paths: paths.length },
      )}
      names={names}
    >
      {(view, field) => (
        <>
          <Plane view={view} race={race} picture={picture} />
          <div className={`${annotations.corners} ${styles.corners}`}>
            <span />
            <Legend scene={view} minima={[]} />
          </div>
          <Readout view={view} picture={picture} field={field} />
        </>
      )}
    </SpaceFrame>
  );
}

/** Paths as a race that follows the cursor. */
class PathsRace implements SpaceRace {
  tracks: ReadonlyMap<number, SpaceTrail> = new Map();

  get step(): number {
    return player.step;
  }
}

interface PlaneProps {
  readonly view: SpaceView;
  readonly race: PathsRace;
  readonly picture: LandscapePicture;
}

/** Gives the view the paths and the heights that are computed so far. */
function Plane({ view, race, picture: { paths, heights, axes } }: PlaneProps) {
  const [across, up] = axes;
  useEffect(() => {
    race.tracks = new Map(paths.map((path) => [path.slot, trailOf(path)]));
    view.request();
  }, [view, race, paths]);
  useEffect(() => {
    if (!heights) return;
    const { x, y, columns, rows, values } = heights;
    view.setBlock(
      blockOf({
        grid: { columns, rows, values },
        view: { x, y },
        axes: [across, up],
        // As the flat landscape has it.
        base: values.every((value) => !(value < 0)) ? 0 : null,
        minima: [],
        valueAt: (a, b) => heightAt(heights, a, b),
      }),
    );
  }, [view, heights, across, up]);
  return null;
}

const trailOf = ({ steps, a, b, loss }: PlanePath): SpaceTrail => ({
  x: a,
  y: b,
  length: steps.length,
  indexAt: (step) => indexAt({ steps, length: steps.length }, step),
  valueAt: (index) => loss[index],
});

interface ReadoutProps {
  readonly view: SpaceView;
  readonly picture: LandscapePicture;
  readonly field: RefObject<HTMLElement | null>;
}

/** Shows coordinates and loss of the point of the plane under the pointer. */
function Readout({ view, picture, field }: ReadoutProps) {
  const fill = useMemo(
    () => (label: HTMLElement, x: number, y: number) => {
      const point = view.pointAt(x, y);
      if (!point) return false;
      const rows = readingAt(picture, ...point).flatMap(([name, value]) => {
        const [term, description] = [document.createElement("span"), document.createElement("output")];
        term.textContent = name;
        description.textContent = value;
        return [term, description];
      });
      label.replaceChildren(...rows);
      return true;
    },
    [view, picture],
  );
  return <PointerLabel scene={view} field={field} fill={fill} />;
}
