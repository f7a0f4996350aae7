import type { KeyboardEvent, PointerEvent } from "react";
import { seek } from "../actions/actions.ts";
import { endHover, setHover, useHover } from "./hover.ts";

/** Where a key takes the reading from `now` on an axis that ends at `end`; null for keys that do not move it. */
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

/** CSS pixels that a finger goes sideways before it means to seek rather than to scroll. */
const slack = 8;

/** Whether a finger that went this far is seeking. */
const isSideways = (dx: number, dy: number): boolean => Math.abs(dx) > slack && Math.abs(dx) > Math.abs(dy);

/** The axis of a chart as hands know it: places from 0 to `end`. */
export interface Ground {
  readonly end: number;
  readonly placeUnder: (event: PointerEvent) => number;
  /** Where the cursor stands. */
  readonly placeNow: () => number;
  readonly stepOf: (place: number) => number;
}

/**
 * What a pointer and the keys do in a chart: moving reads a place out, pressing and dragging seeks, arrow keys move
 * the reading, Enter seeks to it and Escape ends it.
 */
export function pointing(chart: string, { end, placeUnder, placeNow, stepOf }: Ground) {
  /** Where a pointer went down, and whether it seeks: a finger may be about to scroll. */
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
    /** A finger that did not scroll away meant the place it touched. */
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
      // Keys that mean something here mean nothing to the page.
      event.preventDefault();
      event.stopPropagation();
    },
  };
}
