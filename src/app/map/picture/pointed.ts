import { create } from "zustand";
import type { Mapped } from "../../../experiment/sweep/cells/cell-spec.ts";
import { restingCell } from "./own-cell.ts";

/** The cell that the pointer or the arrow keys point at, by its number; null for none. Each is drawn without React. */
export const usePointed = create<{ readonly cell: number | null }>(() => ({ cell: null }));

export const pointAt = (cell: number | null): void => usePointed.setState({ cell });

/** Returns the cell that is read out: the one pointed at, or that of the experiment's own values. */
export function cellNow(spec: Mapped): number {
  const [width, height] = spec.map.size;
  const { cell } = usePointed.getState();
  return cell !== null && cell < width * height ? cell : restingCell(spec);
}
