import type { KeyboardEvent, PointerEvent } from "react";
import { seek } from "../state/actions.ts";
import { player } from "../state/player.ts";
import { endHover, setHover, useHover } from "./hover.ts";
import type { QuantityId } from "./quantities.ts";

/** Where a key takes the reading from `now`; null for keys that do not move it. */
export function keyTarget(key: string, shift: boolean, now: number, steps: number): number | null {
  const stride = shift ? 10 : 1;
  const page = Math.max(1, Math.round(steps / 10));
  const to: Readonly<Record<string, number>> = {
    ArrowLeft: now - stride,
    ArrowDown: now - stride,
    ArrowRight: now + stride,
    ArrowUp: now + stride,
    PageDown: now - page,
    PageUp: now + page,
    Home: 0,
    End: steps,
  };
  return Object.hasOwn(to, key) ? Math.min(Math.max(to[key], 0), steps) : null;
}

/**
 * What a pointer and the keys do in a chart: moving reads a step out, pressing and dragging seeks, arrow keys move
 * the reading, Enter seeks to it and Escape ends it.
 *
 * @param stepUnder the step under a pointer
 */
export function pointing(chart: QuantityId, steps: number, stepUnder: (event: PointerEvent) => number) {
  const seekUnder = (event: PointerEvent): void => {
    const step = stepUnder(event);
    setHover({ chart, step });
    seek(step);
  };
  return {
    onPointerDown(event: PointerEvent<HTMLElement>): void {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      if (event.pointerType !== "touch") seekUnder(event);
    },
    onPointerMove(event: PointerEvent<HTMLElement>): void {
      if (event.buttons & 1 && event.currentTarget.hasPointerCapture(event.pointerId)) seekUnder(event);
      else setHover({ chart, step: stepUnder(event) });
    },
    // A finger that comes down may be about to scroll; one that goes up here meant this place.
    onPointerUp(event: PointerEvent): void {
      if (event.pointerType === "touch") seekUnder(event);
    },
    onPointerLeave(event: PointerEvent): void {
      if (event.pointerType !== "touch") endHover(chart);
    },
    onPointerCancel: (): void => endHover(chart),
    onFocus(event: { readonly currentTarget: HTMLElement }): void {
      if (event.currentTarget.matches(":focus-visible")) setHover({ chart, step: player.step });
    },
    onBlur: (): void => endHover(chart),
    onKeyDown(event: KeyboardEvent<HTMLElement>): void {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const now = useHover.getState().hover?.step ?? player.step;
      const target = keyTarget(event.key, event.shiftKey, now, steps);
      if (target !== null) setHover({ chart, step: target });
      else if (event.key === "Enter") seek(now);
      else if (event.key === "Escape") endHover(chart);
      else return;
      // Keys that mean something here mean nothing to the page.
      event.preventDefault();
      event.stopPropagation();
    },
  };
}
