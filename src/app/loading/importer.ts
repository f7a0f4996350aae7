import { LoadError } from "./load-error.ts";

/**
 * Wraps a dynamic import so that a call after a failure fetches the files again. Until the page is reloaded, browsers
 * remember that a module, or one that it imports, could not be fetched. The files are therefore fetched first, and the
 * module is imported once they are in the browser's cache.
 *
 * @param source the module's path from the project's root, as the list of chunks has it
 * @param load imports the module
 * @returns a function that throws a LoadError where a file could not be fetched
 */
export function importer<Module>(source: string, load: () => Promise<Module>): () => Promise<Module> {
  return async () => {
    const fetched = fetchFiles(source);
    // A request may be held up behind another for the same file; importing does not depend on it.
    await Promise.race([fetched, new Promise((resolve) => setTimeout(resolve, patience))]);
    try {
      return await load();
    } catch (error) {
      throw new LoadError(null, error);
    }
  };
}

/** Milliseconds to wait for the files before the module is imported without them. */
const patience = 2000;

/** Fetches the files that a lazily loaded module needs into the browser's cache. @throws LoadError */
export const fetchFiles = (source: string): Promise<unknown> => Promise.all(filesOf(source).map(fetchFile));

async function fetchFile(file: string): Promise<void> {
  try {
    const response = await fetch(new URL(file, document.baseURI));
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    // The cache keeps a file that has been read to its end.
    await response.arrayBuffer();
  } catch (error) {
    throw new LoadError(file, error);
  }
}

/** The files of lazily loaded modules by the module's source path; null until it is read, empty without a build. */
let chunks: Readonly<Record<string, readonly string[]>> | null = null;

/** Returns the scripts and style sheets, relative to the page, that a lazily loaded module needs. */
function filesOf(source: string): readonly string[] {
  chunks ??= JSON.parse(document.getElementById("chunks")?.textContent ?? "{}") as typeof chunks & object;
  return Object.hasOwn(chunks, source) ? (chunks[source] ?? []) : [];
}
