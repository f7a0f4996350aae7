/**
 * Loads the embed's scripts. They are classic scripts that share their modules as a page's modules share chunks: each
 * registers parts, CommonJS modules as functions, and a worker is made of the text of those functions. What is imported
 * dynamically is in scripts that are run when it is asked for.
 *
 * @typedef {((path: string) => object) & { later: (path: string) => Promise<object>, give: Give }} Load
 * @typedef {(exported: object, getters: Record<string, () => unknown>) => void} Give
 * @typedef {(exported: object, load: Load) => void} Part
 */

// biome-ignore lint/correctness/noUnusedVariables: the scripts that come after use it.
const downhill = {
  /** The address of this script, beside which the others are. */
  base: /** @type {HTMLScriptElement} */ (document.currentScript).src,

  /** @type {Record<string, Part>} */
  parts: {},

  /** The scripts and style sheets that a part needs which is imported dynamically. @type {Record<string, readonly string[]>} */
  scripts: {},

  /**
   * Runs a part, and before it those that it requires.
   * @param {string} entry
   */
  run: (entry) => {
    /** @type {Map<string, object>} */
    const made = new Map();
    /** @param {string} path */
    const nameIn = (path) => path.replace("./", "");
    /** @type {(path: string) => object} */
    const loadNow = (path) => {
      const name = nameIn(path);
      const known = made.get(name);
      if (known) return known;
      const part = downhill.parts[name];
      if (!part) throw new Error(`${name} is not loaded`);
      const exported = {};
      made.set(name, exported);
      try {
        part(exported, load);
      } catch (error) {
        // A later `require` gets the error too, and not a part of the exports.
        made.delete(name);
        throw error;
      }
      return exported;
    };
    /** @type {(path: string) => Promise<object>} */
    const later = async (path) => {
      const needed = downhill.scripts[nameIn(path)] ?? [];
      await Promise.all(needed.filter((name) => !Object.hasOwn(downhill.parts, name)).map(downhill.fetch));
      return loadNow(path);
    };
    /** Adds exports to a part, each a function that returns its present value. @type {Give} */
    const give = (exported, getters) => {
      for (const [name, get] of Object.entries(getters))
        Object.defineProperty(exported, name, { enumerable: true, get });
    };
    const load = Object.assign(loadNow, { later, give });
    load(entry);
  },

  /**
   * Runs a script that registers parts, or loads a style sheet.
   * @param {string} name
   */
  fetch: async (name) => {
    const address = new URL(name, downhill.base).href;
    if (typeof document === "undefined") {
      const worker = /** @type {{ importScripts: (address: string) => void }} */ (
        /** @type {unknown} */ (self)
      );
      worker.importScripts(address);
      return;
    }
    await new Promise((resolve, reject) => {
      const element = name.endsWith(".css")
        ? Object.assign(document.createElement("link"), { rel: "stylesheet", href: address })
        : Object.assign(document.createElement("script"), { src: address });
      element.onload = resolve;
      element.onerror = () => reject(new Error(`${name} could not be loaded`));
      document.head.append(element);
    });
  },

  /**
   * Returns the text of a script that runs a part, with all parts that are registered.
   * @param {string} entry
   */
  textFor: (entry) => {
    const { base, parts, scripts, run, fetch } = downhill;
    const texts = Object.entries(parts).map(([name, part]) => `${JSON.stringify(name)}: ${part}`);
    return `const downhill = {
base: ${JSON.stringify(base)},
scripts: ${JSON.stringify(scripts)},
run: ${run},
fetch: ${fetch},
parts: { ${texts.join(",\n")} },
};
downhill.run(${JSON.stringify(entry)});`;
  },
};
