import { useEffect, useRef } from "react";
import { toScreenX, toScreenY } from "../../plot/plane/viewport.ts";
import type { Scene } from "../stage/scene.ts";
import { computation } from "./computation.ts";
import type { FoundCells } from "./found-cells.ts";
import styles from "./map.module.css";
import { singleMap } from "./picture/single-map.ts";
import { useShownOnStage } from "./shown-on-stage.ts";

/** Draws a map of starts over the surface, each cell at the start that it stands for. */
export function Basins({ scene }: { readonly scene: Scene }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const shown = useShownOnStage(({ shown }) => shown);
  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext("2d");
    if (!element || !context || !shown) return;
    const place = () => {
      const { cells } = computation;
      element.hidden = !cells?.isWhole || !isOfStarts(cells);
      if (cells && !element.hidden) placeOver(element, cells, scene);
    };
    const stops = [
      scene.subscribe(place),
      singleMap.add({
        context,
        isVisible: () => {
          place();
          return !element.hidden;
        },
      }),
    ];
    return () => {
      for (const stop of stops) stop();
      element.hidden = true;
    };
  }, [scene, shown]);
  return <canvas ref={canvas} className={styles.basins} data-layer="basins" hidden />;
}

/** Says whether a map's axes are those of the stage. */
const isOfStarts = ({ spec: { map } }: FoundCells): boolean =>
  map.axes.length === 2 && map.axes[0].name === "start.x" && map.axes[1].name === "start.y";

/** Moves a canvas to where its cells belong. */
function placeOver({ style }: HTMLElement, { spec: { map } }: FoundCells, { viewport }: Scene): void {
  const [x, y] = map.axes.map(({ from, to }, k) => {
    const half = map.size[k] > 1 ? (to - from) / (map.size[k] - 1) / 2 : 0;
    return [from - half, to + half];
  });
  const [left, right] = x.map((value) => toScreenX(viewport, value));
  const [bottom, top] = y.map((value) => toScreenY(viewport, value));
  style.transform = `matrix(${right < left ? -1 : 1}, 0, 0, ${bottom < top ? -1 : 1}, ${left}, ${top})`;
  style.width = `${Math.abs(right - left)}px`;
  style.height = `${Math.abs(bottom - top)}px`;
}
