/** What the hand is doing: changes of one gesture that follow each other closely are one entry to undo. */

const together = 600;

let current = "";
let last = Number.NEGATIVE_INFINITY;
let starts = true;

/** Names the gesture of the change that comes next: "value 0 lr" for a slider; each its own with no name. */
export function gesture(name?: string): void {
  const now = performance.now();
  starts = name === undefined || name !== current || now - last > together;
  current = name ?? "";
  last = now;
}

/** Whether the change being made begins a new entry of the history. */
export const startsHistoryEntry = (): boolean => starts;
