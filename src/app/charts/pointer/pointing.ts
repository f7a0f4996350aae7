import type { KeyboardEvent, PointerEvent } from "react";
import { seek } from "../../actions/actions.ts";
import { endHover, setHover, useHover } from "./hover.ts";

/** Returns the place to which a key moves the hover from `now`, from 0 to `end`; null for keys that do not move it. */
export function keyTarget(key: string, shift: boolean, now: number, end: number): number | null {
  const stride = shift ? 10 : 1;
  const page = Math.max(1, Math.round(end / 10));
  const to: Readonly<Record<string, number>> = {
    ArrowLeft: now - stride,
    ArrowDown: now - stride,
    ArrowRight: now + stride,
    ArrowUp: now + stride,
    PageDown: now - page,
    PageUp: now + page,
    Home: 0,
    End: end,
  };
  return Object.hasOwn(to, key) ? Math.min(Math.max(to[key], 0), end) : null;
}

/** CSS pixels that a finger moves sideways before that is a seek and not a scroll. */
const slack = 8;

/** Returns whether a finger that moved by `dx` and `dy` seeks. */
const isSideways = (dx: number, dy: number): boolean => Math.abs(dx) > slack && Math.abs(dx) > Math.abs(dy);

/** The horizontal axis of a chart as handlers of events use it: places from 0 to `end`. */
export interface Ground {
  readonly end: number;
  readonly placeUnder: (event: PointerEvent) => number;
  /** Returns the place of the cursor. */
  readonly placeNow: () => number;
  readonly stepOf: (place: number) => number;
}

/**
 * Returns the handlers of a chart for pointers and keys: moving reads out a place, pressing and dragging seeks, arrow
 * keys move the hover, Enter seeks to it and Escape ends it.
 */
export function pointing(chart: string, { end, placeUnder, placeNow, stepOf }: Ground) {
  /** The place where a pointer came down, and whether it seeks: a finger may be about to scroll. */
  let press: { readonly x: number; readonly y: number; seeks: boolean } | null = null;
  const read = (event: PointerEvent): number => {
    const place = placeUnder(event);
    setHover({ chart, place });
    return stepOf(place);
  };
  return {
    onPointerDown(event: PointerEvent<HTMLElement>): void {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      press = { x: event.clientX, y: event.clientY, seeks: event.pointerType !== "touch" };
      if (press.seeks) seek(read(event));
    },
    onPointerMove(event: PointerEvent): void {
      if (press && isSideways(event.clientX - press.x, event.clientY - press.y)) press.seeks = true;
      if (!press) read(event);
      else if (press.seeks) seek(read(event));
    },
    /** Seeks to the place that a finger touched if it did not scroll. */
    onPointerUp(event: PointerEvent): void {
      if (press && event.pointerType === "touch") seek(read(event));
      press = null;
    },
    onPointerLeave(event: PointerEvent): void {
      if (event.pointerType !== "touch") endHover(chart);
    },
    onPointerCancel(): void {
      press = null;
      endHover(chart);
    },
    onFocus(event: { readonly currentTarget: HTMLElement }): void {
      if (event.currentTarget.matches(":focus-visible")) setHover({ chart, place: placeNow() });
    },
    onBlur: (): void => endHover(chart),
    onKeyDown(event: KeyboardEvent<HTMLElement>): void {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const now = useHover.getState().hover?.place ?? placeNow();
      const target = keyTarget(event.key, event.shiftKey, now, end);
      if (target !== null) setHover({ chart, place: target });
      else if (event.key === "Enter") seek(stepOf(now));
      else if (event.key === "Escape") endHover(chart);
      else return;
      // Keys that are handled here must not reach the shortcuts of the page.
      event.preventDefault();
      event.stopPropagation();
    },
  };
}
