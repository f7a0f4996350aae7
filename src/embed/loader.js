/**
 * Loads the embed's scripts. They are classic scripts that share their modules as a page's modules share chunks: each
 * registers parts, CommonJS modules as functions, and a worker is made of the text of those functions.
 *
 * @typedef {(exported: object, load: (path: string) => object) => void} Part
 */

// biome-ignore lint/correctness/noUnusedVariables: the scripts that come after use it.
const downhill = {
  /** @type {Record<string, Part>} */
  parts: {},

  /**
   * Runs a part, and before it those that it requires.
   * @param {string} entry
   */
  run: (entry) => {
    /** @type {Map<string, object>} */
    const made = new Map();
    /** @type {(path: string) => object} */
    const load = (path) => {
      const name = path.replace("./", "");
      const known = made.get(name);
      if (known) return known;
      const exported = {};
      made.set(name, exported);
      downhill.parts[name](exported, load);
      return exported;
    };
    load(entry);
  },

  /**
   * Returns the text of a script that runs a part, with all parts that are registered.
   * @param {string} entry
   */
  textFor: (entry) => {
    const parts = Object.entries(downhill.parts).map(([name, part]) => `${JSON.stringify(name)}: ${part}`);
    const loader = `const downhill = { run: ${downhill.run}, parts: {\n${parts.join(",\n")}\n} };`;
    return `${loader}\ndownhill.run(${JSON.stringify(entry)});`;
  },
};
