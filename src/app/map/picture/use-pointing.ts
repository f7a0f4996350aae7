import { type MouseEvent, type PointerEvent, useRef } from "react";
import { pointAt } from "./pointed.ts";

/**
 * Returns the listeners of a picture whose cells the pointer reads and a click chooses; a finger reads only, as it has to
 * see its cell before it chooses by a button.
 *
 * @param cellUnder returns the cell under the pointer; −1 for none
 */
export function usePointing(cellUnder: (event: MouseEvent) => number, choose: (cell: number) => void) {
  const finger = useRef(false);
  const point = (event: MouseEvent) => {
    const cell = cellUnder(event);
    if (cell >= 0) pointAt(cell);
  };
  return {
    onPointerDown: ({ pointerType }: PointerEvent) => {
      finger.current = pointerType === "touch";
    },
    onPointerMove: point,
    onPointerLeave: ({ pointerType }: PointerEvent) => {
      if (pointerType === "mouse") pointAt(null);
    },
    onClick: (event: MouseEvent) => {
      if (finger.current) point(event);
      else if (cellUnder(event) >= 0) choose(cellUnder(event));
    },
  };
}
