/** Workers at most: more would leave nothing of a machine to its reader. */
const mostThreads = 4;

/** Returns the number of workers for this machine: of more than two processors, one is left to the page. */
export function threadsHere(): number {
  const cores = navigator.hardwareConcurrency || 1;
  return Math.min(mostThreads, cores > 2 ? cores - 1 : cores);
}
