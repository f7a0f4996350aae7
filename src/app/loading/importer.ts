import { LoadError } from "./load-error.ts";

/**
 * Wraps a dynamic import so that a call after a failure fetches the files again. Until the page is reloaded, browsers
 * remember that a module, or one that it imports, could not be fetched. The files are therefore fetched first, and the
 * module is imported once they are in the browser's cache.
 *
 * @param source the module's path from the project's root, as the list of chunks has it
 * @param load imports the module; undefined in the built page, whose list of chunks names the module's file
 * @returns a function that throws a LoadError where a file could not be fetched
 */
export function importer<Module>(
  source: string,
  load: (() => Promise<Module>) | undefined,
): () => Promise<Module> {
  return async () => {
    const fetched = fetchFiles(source);
    // A request may be held up behind another for the same file; importing does not depend on it.
    await Promise.race([fetched, new Promise((resolve) => setTimeout(resolve, patience))]);
    try {
      return await (load?.() ?? importListed<Module>(source));
    } catch (error) {
      throw new LoadError(null, error);
    }
  };
}

/** Milliseconds to wait for the files before the module is imported without them. */
const patience = 2000;

/** Adds a module's style sheets to the page and imports it, both as the list of chunks names them. */
async function importListed<Module>(source: string): Promise<Module> {
  const [module = source, ...others] = filesOf(source);
  await Promise.all(others.filter((file) => file.endsWith(".css")).map(addStyles));
  return import(/* @vite-ignore */ addressOf(module));
}

/** Style sheets that have been added to the page, by file. Each is added once, as a later one wins over an earlier. */
const sheets = new Map<string, Promise<unknown>>();

/** Adds a style sheet to the page and waits until it applies. */
function addStyles(file: string): Promise<unknown> {
  const adding = sheets.get(file) ?? appended(file);
  sheets.set(file, adding);
  return adding;
}

const appended = (file: string) =>
  new Promise((resolve, reject) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = addressOf(file);
    link.onload = resolve;
    link.onerror = (event) => {
      sheets.delete(file);
      reject(event);
    };
    document.head.append(link);
  });

/** Returns the address of a file of the list. */
const addressOf = (file: string): string => new URL(file, document.baseURI).href;

/** Fetches the files that a lazily loaded module needs into the browser's cache. @throws LoadError */
export const fetchFiles = (source: string): Promise<unknown> => Promise.all(filesOf(source).map(fetchFile));

async function fetchFile(file: string): Promise<void> {
  try {
    const response = await fetch(addressOf(file));
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
