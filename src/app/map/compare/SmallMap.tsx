import { type RefObject, useMemo } from "react";
import { axisValues, type Mapped } from "../../../experiment/sweep/cells/cell-spec.ts";
import { chooseCell } from "../map-actions.ts";
import { Cross } from "../picture/Cross.tsx";
import { cellUnder } from "../picture/cell-under.ts";
import { Marks } from "../picture/Marks.tsx";
import picture from "../picture/picture.module.css";
import { usePointing } from "../picture/use-pointing.ts";
import styles from "./compare.module.css";

interface SmallMapProps {
  readonly spec: Mapped;
  /** The contender's name. */
  readonly name: string;
  readonly canvas: RefObject<HTMLCanvasElement | null>;
}

/** Draws one contender's map. The pointer reads its cells too; keys and screen readers have those of the difference. */
export function SmallMap({ spec, name, canvas }: SmallMapProps) {
  const { size, axes } = spec.map;
  const values = useMemo(() => axisValues(spec), [spec]);
  const pointing = usePointing(
    (event) => cellUnder(event, size),
    (cell) => chooseCell(cell, values),
  );
  return (
    <figure className={`${styles.small} ${picture.picture}`} data-axes={axes.length}>
      <figcaption className={styles.name}>{name}</figcaption>
      <div className={picture.cells} {...pointing}>
        <canvas ref={canvas} />
        <Marks size={size}>
          <Cross spec={spec} />
        </Marks>
      </div>
    </figure>
  );
}
