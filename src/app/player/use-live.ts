import { useEffect, useRef } from "react";
import { player } from "./player.ts";

/**
 * Calls `write` while the player moves, at most every `interval` milliseconds, and once more when it stops. `write`
 * changes the DOM directly, without a render.
 */
export function useLive(write: () => void, interval: number): void {
  const latest = useRef(write);
  useEffect(() => {
    latest.current = write;
    write();
  });
  useEffect(() => {
    let timer = 0;
    let last = Number.NEGATIVE_INFINITY;
    const run = () => {
      timer = 0;
      last = performance.now();
      latest.current();
    };
    const unsubscribe = player.subscribe(() => {
      const wait = last + interval - performance.now();
      if (wait <= 0) run();
      else if (timer === 0) timer = window.setTimeout(run, wait);
    });
    return () => {
      unsubscribe();
      clearTimeout(timer);
    };
  }, [interval]);
}
