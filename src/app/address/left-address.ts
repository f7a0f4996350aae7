/** The key in session storage of the last change of address before the page was left. */
const key = "downhill.left";

/**
 * Stores a change of address that is made as the page is left. A browser that has begun to reload may load the address
 * from before that change.
 */
export function noteLeft(before: string, after: string): void {
  try {
    sessionStorage.setItem(key, JSON.stringify([before, after]));
  } catch {
    // Where storage is refused, the browser's address is used.
  }
}

/** Restores the stored address where the page was reloaded with the one from before the change. */
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
