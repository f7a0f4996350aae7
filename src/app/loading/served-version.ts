/** The build on the server compared with that of this page; "unknown" where the server does not answer. */
export type ServedVersion = "same" | "newer" | "unknown";

/**
 * Asks the server for this page's HTML, which lists the files of its build.
 *
 * @param file the file that could not be fetched; null for the page's entry script, whose name changes with every build
 */
export async function servedVersion(file: string | null, signal: AbortSignal): Promise<ServedVersion> {
  const wanted = file ?? entryScript();
  if (!wanted) return "unknown";
  try {
    const response = await fetch(location.pathname + location.search, { cache: "no-store", signal });
    const html = await response.text();
    if (!response.ok || !html.includes("<script")) return "unknown";
    return html.includes(wanted) ? "same" : "newer";
  } catch {
    return "unknown";
  }
}

/** Returns the page's entry script as its HTML names it. */
export const entryScript = (): string | undefined =>
  document.querySelector("script[type=module][src]")?.getAttribute("src") ?? undefined;
