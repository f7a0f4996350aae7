import { useEffect, useRef, useState } from "react";
import type { Mapped } from "../../../experiment/sweep/cells/cell-spec.ts";
import { groundNow, onThemeChange } from "../../theme.ts";
import { Border } from "../border/Border.tsx";
import { computation } from "../computation.ts";
import { Curve } from "../curve/Curve.tsx";
import { AxisLabels } from "./AxisLabels.tsx";
import { Legend } from "./Legend.tsx";
import { ownPlaces } from "./own-cell.ts";
import { shadesOf } from "./paint.ts";
import styles from "./picture.module.css";
import { ReadableCells } from "./ReadableCells.tsx";
import { repainting } from "./repaint.ts";
import type { Shades } from "./shades.ts";

/** Draws a map with its axes and its legend. */
export function MapPicture({ spec }: { readonly spec: Mapped }) {
  const { map } = spec;
  const [width, height] = map.size;
  const canvas = useRef<HTMLCanvasElement>(null);
  const shades = usePainted(canvas);
  const [column, row = 0] = ownPlaces(spec);
  const isShown = column >= 0 && row >= 0;
  return (
    <div className={styles.picture} data-axes={map.axes.length}>
      {map.axes.length > 1 && <AxisLabels spec={spec} place={1} />}
      <ReadableCells
        spec={spec}
        canvas={<canvas ref={canvas} />}
        marks={
          isShown && (
            <Cross x={centre(column, width)} y={100 - centre(row, height)} isStrip={map.axes.length === 1} />
          )
        }
      >
        <AxisLabels spec={spec} place={0} />
      </ReadableCells>
      <Curve spec={spec} />
      {!isShown && <p className={styles.note}>The contender’s own values lie outside this map.</p>}
      <Legend spec={spec} shades={shades} />
      <Border />
    </div>
  );
}

const centre = (place: number, cells: number): number => (100 * (place + 0.5)) / cells;

/** Half the length of the cross, in hundredths of the picture. */
const arm = 3.5;

/** Marks the experiment's own values: by a line across where there is one axis. */
function Cross({ x, y, isStrip }: { readonly x: number; readonly y: number; readonly isStrip: boolean }) {
  const lines = isStrip ? `M${x} 0V100` : `M${x - arm} ${y}h${2 * arm}M${x} ${y - arm}v${2 * arm}`;
  return (
    <g className={styles.cross}>
      <path d={lines} />
      <path d={lines} />
    </g>
  );
}

/** Paints the cells at most once a frame while they are computed; returns the rules of their colours. */
function usePainted(canvas: { readonly current: HTMLCanvasElement | null }): Shades | null {
  const [shades, setShades] = useState<Shades | null>(null);
  useEffect(() => {
    const context = canvas.current?.getContext("2d");
    if (!context) return;
    let ground = groundNow();
    const { request, cancel } = repainting(context, () => {
      const { cells } = computation;
      if (!cells) return null;
      const next = shadesOf(cells, cells.spec.map.cell, ground);
      setShades((old) => (old && JSON.stringify(old) === JSON.stringify(next) ? old : next));
      return { cells, shades: next };
    });
    const stops = [
      computation.subscribe(request),
      onThemeChange(() => {
        ground = groundNow();
        request();
      }),
    ];
    request();
    return () => {
      for (const stop of stops) stop();
      cancel();
    };
  }, [canvas]);
  return shades;
}
