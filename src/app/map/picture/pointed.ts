import { create } from "zustand";
import type { Mapped } from "../../../experiment/sweep/cells/cell-spec.ts";
import { restingCell } from "./own-cell.ts";

interface Pointed {
  readonly cell: number | null;
  /** The best of random settings, which is read out where none is pointed at; null for other maps. */
  readonly best: number | null;
}

/** The cell that the pointer or the arrow keys point at, by its number; null for none. Each is drawn without React. */
export const usePointed = create<Pointed>(() => ({ cell: null, best: null }));

export const pointAt = (cell: number | null): void => usePointed.setState({ cell });

/** Returns the cell that is read out: the one pointed at, or that of the experiment's own values, or the best. */
export function cellNow(spec: Mapped): number {
  const [width, height] = spec.map.size;
  const { cell, best } = usePointed.getState();
  return cell !== null && cell < width * height ? cell : (best ?? restingCell(spec));
}
