/** Memory, nodes, listeners and workers of a page at one moment. @typedef {{ heap: number, nodes: number, listeners: number, workers: number }} Held */

/**
 * Returns what a page holds after garbage has been collected: bytes of the heap, nodes, listeners, workers.
 * @param {import("@playwright/test").Page} page
 * @param {import("@playwright/test").CDPSession} devtools a session in which "Performance" is enabled
 * @returns {Promise<Held>}
 */
export async function held(page, devtools) {
  // Finalizers run after a collection and free more for the next.
  for (let i = 0; i < 3; i++) await devtools.send("HeapProfiler.collectGarbage");
  const { metrics } = await devtools.send("Performance.getMetrics");
  /** @param {string} name */
  const metric = (name) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  return {
    heap: metric("JSHeapUsedSize"),
    nodes: metric("Nodes"),
    listeners: metric("JSEventListeners"),
    workers: page.workers().length,
  };
}
