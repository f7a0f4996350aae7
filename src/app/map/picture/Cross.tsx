import type { Mapped } from "../../../experiment/sweep/cells/cell-spec.ts";
import { isOnMap, ownPlaces } from "./own-cell.ts";
import styles from "./picture.module.css";

/** Half the length of the cross, in hundredths of the picture. */
const arm = 3.5;

/** Marks a contender's own values, where they are on its map: by a line across where there is one axis. */
export function Cross({ spec }: { readonly spec: Mapped }) {
  if (!isOnMap(spec)) return null;
  const [width, height] = spec.map.size;
  const [column, row = 0] = ownPlaces(spec);
  const [x, y] = [centre(column, width), 100 - centre(row, height)];
  const lines =
    spec.map.axes.length === 1 ? `M${x} 0V100` : `M${x - arm} ${y}h${2 * arm}M${x} ${y - arm}v${2 * arm}`;
  return (
    <g className={styles.cross}>
      <path d={lines} />
      <path d={lines} />
    </g>
  );
}

const centre = (place: number, cells: number): number => (100 * (place + 0.5)) / cells;
