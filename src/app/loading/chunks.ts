/** The files of lazily loaded modules by the module's source path; null until it is read, empty without a build. */
let chunks: Readonly<Record<string, readonly string[]>> | null = null;

/** Returns the scripts and style sheets, relative to the page, that a lazily loaded module needs. */
export function filesOf(source: string): readonly string[] {
  chunks ??= JSON.parse(document.getElementById("chunks")?.textContent ?? "{}") as typeof chunks & object;
  return Object.hasOwn(chunks, source) ? (chunks[source] ?? []) : [];
}
