import { useEffect, useReducer } from "react";
import { player } from "./player.ts";

/**
 * Renders the component again when the player has moved, at most every `interval` milliseconds, for text that need not
 * change with every frame. The last change is always rendered.
 */
export function useFollow(interval: number): void {
  const [, rerender] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = player.subscribe(() => {
      timer ??= setTimeout(() => {
        timer = undefined;
        rerender();
      }, interval);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [interval]);
}
