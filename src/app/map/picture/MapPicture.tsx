import { useRef } from "react";
import type { Mapped } from "../../../experiment/sweep/cells/cell-spec.ts";
import { say } from "../../../words/say.ts";
import { Border } from "../border/Border.tsx";
import { Curve } from "../curve/Curve.tsx";
import { AxisLabels } from "./AxisLabels.tsx";
import { Cross } from "./Cross.tsx";
import { Legend } from "./Legend.tsx";
import { isOnMap } from "./own-cell.ts";
import styles from "./picture.module.css";
import { ReadableCells } from "./ReadableCells.tsx";
import { singleMap } from "./single-map.ts";
import { usePainted } from "./use-painted.ts";

/** Draws a map with its axes and its legend. */
export function MapPicture({ spec }: { readonly spec: Mapped }) {
  const { axes } = spec.map;
  const canvas = useRef<HTMLCanvasElement>(null);
  const shades = usePainted(canvas, singleMap);
  return (
    <div className={styles.picture} data-axes={axes.length}>
      {axes.length > 1 && <AxisLabels spec={spec} place={1} />}
      <ReadableCells spec={spec} canvas={<canvas ref={canvas} />} marks={<Cross spec={spec} />}>
        <AxisLabels spec={spec} place={0} />
      </ReadableCells>
      <Curve spec={spec} />
      {!isOnMap(spec) && (
        <p className={styles.note}>{say("The contender’s own values lie outside this map.")}</p>
      )}
      <Legend spec={spec} shades={shades} />
      <Border />
    </div>
  );
}
