const waiting = new Set<() => void>();
let frame = 0;

/** Calls a function in an animation frame in which no other one is called: renders of several charts are long tasks. */
export function inTurn(render: () => void): void {
  waiting.add(render);
  if (frame === 0) frame = requestAnimationFrame(next);
}

function next(): void {
  frame = 0;
  for (const render of waiting) {
    waiting.delete(render);
    render();
    break;
  }
  if (waiting.size > 0) frame = requestAnimationFrame(next);
}
