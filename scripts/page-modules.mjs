/**
 * Finds the modules that a page loads at first, those that its threads load too apart from the others. Of either a
 * bundler would make a dozen chunks, one for each set of parts that load later and share some, which together are larger.
 *
 * @param {RegExp} main matches the page's first module
 * @param {RegExp} thread matches the first modules of its threads
 */
export function pageModules(main, thread) {
  /** @type {Set<string>} */
  const ofPage = new Set();
  /** @type {Set<string>} */
  const ofThreads = new Set();
  return {
    /** @type {(id: string) => boolean} */
    isOfPage: (id) => ofPage.has(id),
    /** @type {(id: string) => boolean} */
    isOfThreads: (id) => ofThreads.has(id),
    /** @type {import("vite").Plugin} */
    plugin: {
      name: "page-modules",
      apply: "build",
      buildEnd() {
        const ids = [...this.getModuleIds()];
        const threads = reached(
          ids.filter((id) => thread.test(id)),
          (id) => {
            const info = this.getModuleInfo(id);
            return info ? [...info.importedIds, ...info.dynamicallyImportedIds] : [];
          },
        );
        const first = reached(
          ids.filter((id) => main.test(id)),
          (id) => this.getModuleInfo(id)?.importedIds ?? [],
        );
        // An entry without a module of its own would be no chunk, which the list of chunks begins at.
        for (const id of first)
          if (direct.test(id) && !main.test(id)) (threads.has(id) ? ofThreads : ofPage).add(id);
      },
    },
  };
}

/** Matches modules that import what they need. In other rooms an index re-exports more than the page loads. */
const direct =
  /[\\/]src[\\/](app|plot|worker|embed)[\\/]|[\\/]datasets[\\/]load-tables\.ts$|vite[\\/]preload-helper/;

/**
 * Returns the modules that some modules need, themselves included.
 * @param {readonly string[]} from
 * @param {(id: string) => readonly string[]} importedBy
 */
function reached(from, importedBy) {
  const seen = new Set(from);
  for (const id of seen) for (const imported of importedBy(id)) seen.add(imported);
  return seen;
}
