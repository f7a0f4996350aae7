import { readFile } from "node:fs/promises";
import { minify } from "vite";

/**
 * Makes classic scripts of CommonJS chunks: each chunk becomes a part, a function that the loader runs. A script has
 * the parts that its entries need; those that several scripts need are in a script that comes before. Each part that
 * is imported dynamically is a separate script, which the loader runs when it is asked for. Style sheets go with their
 * chunks: those of a script are one, and others are loaded with what is imported dynamically.
 *
 * @param {object} options
 * @param {string} options.loader the file of the loader, which the shared script begins with
 * @param {Readonly<Record<string, readonly string[]>>} options.scripts entries by script, which runs the first of them
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
        const first = Object.entries(scripts).map(
          ([name, entries]) => /** @type {const} */ ([name, closure(entries.map(fileOf), bundle)]),
        );
        /** @param {string} fileName */
        const scriptOf = (fileName) => {
          const users = first.filter(([, files]) => files.has(fileName));
          if (users.length === 0) return fileName;
          // Parts that are loaded later need it too, whichever script asks for them.
          if (isRuntime(fileName)) return fileOf(shared);
          return users.length === 1 ? fileOf(users[0][0]) : fileOf(shared);
        };
        const chunks = Object.values(bundle).filter((output) => output.type === "chunk");
        // Read from the code: a chunk that is imported dynamically need not be an entry, where others import it too.
        const wanted = new Set(
          chunks.flatMap(({ code }) => [...code.matchAll(dynamicImport)].map(([, path]) => nameIn(path))),
        );
        const deferred = chunks
          .filter(({ fileName }) => wanted.has(fileName) && scriptOf(fileName) === fileName)
          .map(({ fileName }) => {
            const files = [...closure([fileName], bundle)].filter((one) => scriptOf(one) === one);
            return [fileName, [...stylesOf(files, bundle), ...files]];
          });
        for (const [name, files] of first) {
          const styles = stylesOf(files, bundle);
          const source = styles.map((style) => textIn(bundle[style])).join("\n");
          for (const style of styles) delete bundle[style];
          if (source) this.emitFile({ type: "asset", fileName: `${name}.css`, source });
        }
        const texts = new Map([
          [fileOf(shared), [await textOf(loader), set("scripts", Object.fromEntries(deferred))]],
        ]);
        for (const { fileName, code } of chunks) {
          const script = scriptOf(fileName);
          texts.set(script, [...(texts.get(script) ?? []), partOf(fileName, code)]);
          delete bundle[fileName];
        }
        for (const [name, [entry]] of Object.entries(scripts))
          texts.get(fileOf(name))?.push(`downhill.run(${JSON.stringify(fileOf(entry))});`);
        for (const [fileName, parts] of texts)
          this.emitFile({ type: "asset", fileName, source: parts.join("\n") });
      },
    },
  };
}

/** Says whether a chunk holds the bundler's own functions. @param {string} fileName */
const isRuntime = (fileName) => fileName.startsWith("rolldown-runtime");

/** @param {string} name */
const fileOf = (name) => `${name}.js`;

/** Returns the minified text of a classic script, whose top-level names other scripts use. @param {string} file */
const textOf = async (file) => (await minify(file, await readFile(file, "utf8"), { module: false })).code;

/** @param {string} name @param {unknown} value */
const set = (name, value) => `downhill.${name} = ${JSON.stringify(value)};`;

/** Matches the bundler's form of a dynamic import of a chunk. */
const dynamicImport = /Promise\.resolve\(\)\.then\(\(\)=>require\(("[^"]+")\)\)/g;

/** Returns the file that a dynamic import's path, in quotes, names. @param {string} path */
const nameIn = (path) => JSON.parse(path).replace("./", "");

/** Matches the bundler's form of an export, and a sequence of them. */
const oneExport =
  /Object\.defineProperty\(exports,("[^"]+"|`[^`]+`),\{enumerable:!0,get:function\(\)\{return ([\w$]+)\}\}\)/;
const exported = new RegExp(`(?:${oneExport.source}[,;]?)+`, "g");

/** Returns a sequence of exports in fewer words. @param {string} sequence */
const shortly = (sequence) =>
  `require.give(exports,{${[...sequence.matchAll(new RegExp(oneExport, "g"))]
    .map(([, name, value]) => `${name.slice(1, -1)}:()=>${value}`)
    .join()}});`;

/** @param {string} fileName @param {string} code */
const partOf = (fileName, code) =>
  `downhill.parts[${JSON.stringify(fileName)}] = function (exports, require) {\n${code
    .replace(exported, shortly)
    .replace(dynamicImport, "require.later($1)")}};`;

/**
 * Returns the chunks that are loaded together with these, each after those that it imports.
 * @param {readonly string[]} fileNames
 * @param {import("vite").Rolldown.OutputBundle} bundle
 * @param {Set<string>} found
 * @param {Set<string>} seen
 */
function closure(fileNames, bundle, found = new Set(), seen = new Set()) {
  for (const fileName of fileNames) {
    const chunk = bundle[fileName];
    if (chunk?.type !== "chunk" || seen.has(fileName)) continue;
    seen.add(fileName);
    closure(chunk.imports, bundle, found, seen);
    found.add(fileName);
  }
  return found;
}

/**
 * Returns the style sheets of chunks, in their order.
 * @param {Iterable<string>} fileNames
 * @param {import("vite").Rolldown.OutputBundle} bundle
 */
function stylesOf(fileNames, bundle) {
  const styles = [...fileNames].flatMap((fileName) => {
    const chunk = bundle[fileName];
    return chunk?.type === "chunk" ? [...(chunk.viteMetadata?.importedCss ?? [])] : [];
  });
  return [...new Set(styles)];
}

/** @param {import("vite").Rolldown.OutputBundle[string] | undefined} output */
const textIn = (output) => (output?.type === "asset" ? String(output.source) : "");
