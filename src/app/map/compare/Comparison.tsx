import { useMemo, useRef } from "react";
import { counterpart, type Mapped } from "../../../experiment/sweep/cells/cell-spec.ts";
import { inWords } from "../../../plot/title.ts";
import { say } from "../../../words/say.ts";
import { Curve } from "../curve/Curve.tsx";
import { AxisLabels } from "../picture/AxisLabels.tsx";
import { Cross } from "../picture/Cross.tsx";
import { Legend } from "../picture/Legend.tsx";
import { isOnMap } from "../picture/own-cell.ts";
import picture from "../picture/picture.module.css";
import { ReadableCells } from "../picture/ReadableCells.tsx";
import { usePainted } from "../picture/use-painted.ts";
import { namesOf } from "../words.ts";
import styles from "./compare.module.css";
import { DifferenceLegend } from "./DifferenceLegend.tsx";
import { differenceMap, firstMap, secondMap } from "./paintings.ts";
import { SmallMap } from "./SmallMap.tsx";
import { comparedText } from "./words.ts";

/** Draws the maps of two contenders side by side, by one scale, and below them their difference. */
export default function Comparison({ spec }: { readonly spec: Mapped }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const difference = usePainted(canvas, differenceMap);
  const other = useMemo(() => counterpart(spec) ?? spec, [spec]);
  const names = namesOf(spec);
  const first = useRef<HTMLCanvasElement>(null);
  const second = useRef<HTMLCanvasElement>(null);
  const shades = usePainted(first, firstMap);
  usePainted(second, secondMap);
  const away = [spec, other].flatMap((one, k) => (isOnMap(one) ? [] : [names[k]]));
  return (
    <>
      <div className={styles.pair}>
        <SmallMap spec={spec} name={names[0]} canvas={first} />
        <SmallMap spec={other} name={names[1]} canvas={second} />
      </div>
      <Legend spec={spec} shades={shades} />
      <div className={picture.picture} data-axes={spec.map.axes.length}>
        <h3 className={styles.name}>{say("Difference")}</h3>
        {spec.map.axes.length > 1 && <AxisLabels spec={spec} place={1} />}
        <ReadableCells
          spec={spec}
          canvas={<canvas ref={canvas} />}
          marks={
            <>
              <Cross spec={spec} />
              <Cross spec={other} />
            </>
          }
          read={comparedText}
        >
          <AxisLabels spec={spec} place={0} />
        </ReadableCells>
        <div className={styles.pair}>
          <Curve spec={spec} name={`${names[0]}. `} />
          <Curve spec={spec} of={other} name={`${names[1]}. `} />
        </div>
        {away.length > 0 && (
          <p className={picture.note}>
            {say("The values of {names} lie outside this map.", { names: inWords(away) })}
          </p>
        )}
        <DifferenceLegend names={names} difference={difference} />
      </div>
    </>
  );
}
