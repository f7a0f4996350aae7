import { useEffect, useState } from "react";

const waiting = new Set<() => void>();
let frame = 0;

/**
 * Calls a function in an animation frame in which no other one is called: renders of several charts would be a long
 * task. Returns a function that takes it back.
 */
export function inTurn(render: () => void): () => void {
  waiting.add(render);
  if (frame === 0) frame = requestAnimationFrame(next);
  return () => waiting.delete(render);
}

function next(): void {
  const [render] = waiting;
  if (render) {
    waiting.delete(render);
    render();
  }
  frame = waiting.size > 0 ? requestAnimationFrame(next) : 0;
}

/** Returns true once it is this component's turn: what is costly to show for the first time waits for it. */
export function useTurn(): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => inTurn(() => setReady(true)), []);
  return ready;
}
