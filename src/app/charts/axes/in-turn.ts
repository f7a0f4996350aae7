import { useEffect, useState } from "react";

const waiting = new Set<() => void>();
/** True from the request of a frame to the task after it. */
let asked = false;

/**
 * Calls a function in an animation frame in which no other one is called: renders of several charts would be a long
 * task. Returns a function that takes it back.
 */
export function inTurn(render: () => void): () => void {
  waiting.add(render);
  if (!asked) ask();
  return () => void waiting.delete(render);
}

function next(): void {
  const [render] = waiting;
  if (render) {
    waiting.delete(render);
    render();
  }
  // React begins its work in a task: a busy browser would have two frames first, and both renders in one task.
  setTimeout(ask);
}

function ask(): void {
  asked = waiting.size > 0;
  if (asked) requestAnimationFrame(next);
}

/** Returns true once it is this component's turn: what is costly to show for the first time waits for it. */
export function useTurn(): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => inTurn(() => setReady(true)), []);
  return ready;
}

let shown = 0;

/**
 * Returns the number of parts of a component to show, up to `count`: one more at each turn, as code that runs for the
 * first time is slow. Once all have been shown, a component shows them at once.
 */
export function useParts(count: number): number {
  const [parts, setParts] = useState(shown);
  useEffect(() => {
    if (parts === count) return;
    return inTurn(() => {
      shown = Math.max(shown, parts + 1);
      setParts(shown);
    });
  }, [parts, count]);
  return parts;
}
