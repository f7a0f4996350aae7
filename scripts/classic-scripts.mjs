import { readFile } from "node:fs/promises";

/**
 * Makes classic scripts of CommonJS chunks: each chunk becomes a part, a function that the loader runs. A script has
 * the parts that its entries need; those that several scripts need are in a script that comes before.
 *
 * @param {object} options
 * @param {string} options.loader the file of the loader, which the shared script begins with
 * @param {Readonly<Record<string, readonly string[]>>} options.scripts the entries of each; the script runs the first
 * @param {string} options.shared the name of the script that comes before
 * @returns {import("vite").Plugin}
 */
export function classicScripts({ loader, scripts, shared }) {
  return {
    name: "classic-scripts",
    enforce: "post",
    generateBundle: {
      order: "post",
      async handler(_, bundle) {
        const chunks = Object.values(bundle).filter((output) => output.type === "chunk");
        const needed = Object.entries(scripts).map(
          ([name, entries]) =>
            /** @type {const} */ ([
              name,
              closure(
                entries.map((entry) => `${entry}.js`),
                bundle,
              ),
            ]),
        );
        /** @param {string} fileName */
        const placeOf = (fileName) => {
          const users = needed.filter(([, files]) => files.has(fileName));
          return users.length === 1 ? users[0][0] : shared;
        };
        const texts = new Map([[shared, [await readFile(loader, "utf8")]]]);
        for (const { fileName, code } of chunks) {
          const place = placeOf(fileName);
          texts.set(place, [...(texts.get(place) ?? []), partOf(fileName, code)]);
          delete bundle[fileName];
        }
        for (const [name, [entry]] of Object.entries(scripts))
          texts.get(name)?.push(`downhill.run(${JSON.stringify(`${entry}.js`)});`);
        for (const [name, parts] of texts)
          this.emitFile({ type: "asset", fileName: `${name}.js`, source: parts.join("\n") });
      },
    },
  };
}

/** @param {string} fileName @param {string} code */
const partOf = (fileName, code) =>
  `downhill.parts[${JSON.stringify(fileName)}] = function (exports, require) {\n${code}};`;

/**
 * The chunks that entries need, at once or later.
 * @param {readonly string[]} fileNames
 * @param {import("vite").Rolldown.OutputBundle} bundle
 * @param {Set<string>} found
 */
function closure(fileNames, bundle, found = new Set()) {
  for (const fileName of fileNames) {
    const chunk = bundle[fileName];
    if (chunk?.type !== "chunk" || found.has(fileName)) continue;
    found.add(fileName);
    closure([...chunk.imports, ...chunk.dynamicImports], bundle, found);
  }
  return found;
}
