import { type RefObject, useMemo } from "react";
import { axisValues, type Mapped } from "../../../experiment/sweep/cells/cell-spec.ts";
import { chooseCell } from "../map-actions.ts";
import { Cross } from "../picture/Cross.tsx";
import { cellUnder } from "../picture/cell-under.ts";
import { Marks } from "../picture/Marks.tsx";
import picture from "../picture/picture.module.css";
import { pointAt } from "../picture/pointed.ts";
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
  return (
    <figure className={`${styles.small} ${picture.picture}`} data-axes={axes.length}>
      <figcaption className={styles.name}>{name}</figcaption>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the difference has the same cells for keys */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: as above */}
      <div
        className={picture.cells}
        onPointerMove={(event) => pointAt(cellUnder(event, size))}
        onPointerLeave={(event) => event.pointerType === "mouse" && pointAt(null)}
        onClick={(event) => {
          // A finger has to see its cell first.
          if ((event.nativeEvent as PointerEvent).pointerType !== "touch")
            chooseCell(cellUnder(event, size), values);
        }}
      >
        <canvas ref={canvas} />
        <Marks size={size}>
          <Cross spec={spec} />
        </Marks>
      </div>
    </figure>
  );
}
