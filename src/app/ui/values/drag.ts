import { type PointerEvent, useRef } from "react";

/** Pixels that a finger moves before its direction decides whether it drags or scrolls. */
const slop = 6;

interface Drag {
  /** Called when a pointer goes down, before the first `follow`. */
  readonly onPress: (event: PointerEvent) => void;
  /** Called with each position of the pointer that the value follows. */
  readonly follow: (event: PointerEvent) => void;
}

/**
 * Returns the pointer handlers of a horizontal slider, whose element has `touch-action: pan-y`. A mouse is followed from
 * its press on. A finger is followed once it has moved sideways; one that moves up or down scrolls the page and leaves
 * the value; one that does not move counts where it is lifted.
 */
export function useDrag({ onPress, follow }: Drag) {
  /** The point at which a finger went down, while its direction is open. */
  const origin = useRef<{ readonly x: number; readonly y: number } | null>(null);
  return {
    onPointerDown(event: PointerEvent) {
      if (event.button !== 0) return;
      onPress(event);
      event.currentTarget.setPointerCapture(event.pointerId);
      origin.current = event.pointerType === "touch" ? { x: event.clientX, y: event.clientY } : null;
      if (!origin.current) follow(event);
    },
    onPointerMove(event: PointerEvent) {
      const { currentTarget, pointerId } = event;
      if (!currentTarget.hasPointerCapture(pointerId)) return;
      if (origin.current) {
        const across = Math.abs(event.clientX - origin.current.x);
        const along = Math.abs(event.clientY - origin.current.y);
        if (Math.max(across, along) < slop) return;
        if (along >= across) return currentTarget.releasePointerCapture(pointerId);
        origin.current = null;
      }
      follow(event);
    },
    onPointerUp(event: PointerEvent) {
      if (event.currentTarget.hasPointerCapture(event.pointerId)) follow(event);
    },
  };
}
