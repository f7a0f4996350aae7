/** The key under which the page notes, as it is left, that its address changed a moment before. */
const key = "downhill.left";

/**
 * Notes the change of address with which the page is left. A browser that has begun to reload may load the address from
 * before that change.
 */
export function noteLeft(before: string, after: string): void {
  try {
    sessionStorage.setItem(key, JSON.stringify([before, after]));
  } catch {
    // Where storage is refused, the browser decides.
  }
}

/** Puts the noted address in place where the page was reloaded with the one from before the change. */
export function restoreLeft(): void {
  try {
    const noted: unknown = JSON.parse(sessionStorage.getItem(key) ?? "null");
    sessionStorage.removeItem(key);
    const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
    if (!Array.isArray(noted) || navigation?.type !== "reload" || noted[0] !== location.href) return;
    history.replaceState(null, "", String(noted[1]));
  } catch {
    // The address stays as it is: no storage, or an address of another origin.
  }
}
