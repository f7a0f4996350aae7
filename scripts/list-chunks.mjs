import { dirname, join, relative } from "node:path";

/** Matches what the page loads later: `importer("src/app/part.ts", () => import("./part.ts")`. */
const later =
  /\b((?:importer|lazyPart|lazyDialog)(?:<[^>()]*>)?\(\s*)"(src\/[^"]+)",\s*\(\) =>\s*import\("(\.[^"]+)"\)/g;

/**
 * Lists in the page's HTML which files each lazily loaded module needs, the module's own first. The page fetches them
 * before it imports the module (`src/app/loading/importer.ts`), and checks whether the server still has the same build.
 * The code leaves the names to the list: what `importer` is given to import a module is removed, as it would repeat them.
 *
 * @returns {import("vite").Plugin}
 */
export function listChunks() {
  let root = "";
  return {
    name: "list-chunks",
    apply: "build",
    enforce: "pre",
    configResolved: (config) => {
      root = config.root;
    },
    transform: {
      filter: { id: /[\\/]src[\\/]app[\\/]/, code: later },
      handler(code, id) {
        return code.replace(later, (_, call, source, path) => {
          const module = join(dirname(id), path);
          if (join(root, source) !== module) this.error(`${path} is not ${source}`);
          this.emitFile({ type: "chunk", id: module, preserveSignature: "allow-extension" });
          return `${call}"${source}", undefined`;
        });
      },
    },
    transformIndexHtml: {
      order: "post",
      handler: (_, { bundle = {} }) => [
        {
          tag: "script",
          attrs: { type: "application/json", id: "chunks" },
          children: JSON.stringify(filesByModule(bundle, root)),
          injectTo: "body",
        },
      ],
    },
  };
}

/**
 * Returns the files that each lazily loaded module needs in addition to those of the page, its own first.
 * @param {import("vite").Rolldown.OutputBundle} bundle
 * @param {string} root
 */
function filesByModule(bundle, root) {
  const chunks = Object.values(bundle).filter((output) => output.type === "chunk");
  const entry = chunks.find((chunk) => chunk.facadeModuleId?.endsWith("/index.html"));
  const first = entry ? filesOf(entry.fileName, bundle) : new Set();
  const lazy = chunks.filter(
    (chunk) =>
      chunk !== entry && chunk.facadeModuleId !== null && !/\.worker\.ts$/.test(chunk.facadeModuleId),
  );
  return Object.fromEntries(
    lazy.map((chunk) => [
      relative(root, chunk.facadeModuleId ?? "").replaceAll("\\", "/"),
      [...filesOf(chunk.fileName, bundle)].filter((file) => !first.has(file)),
    ]),
  );
}

/**
 * Returns the scripts and style sheets that load together with a chunk, its style sheets after those of what it imports.
 * @param {string} fileName
 * @param {import("vite").Rolldown.OutputBundle} bundle
 * @param {Set<string>} files
 */
function filesOf(fileName, bundle, files = new Set()) {
  const chunk = bundle[fileName];
  if (chunk?.type !== "chunk" || files.has(fileName)) return files;
  files.add(fileName);
  for (const imported of chunk.imports) filesOf(imported, bundle, files);
  for (const style of chunk.viteMetadata?.importedCss ?? []) files.add(style);
  return files;
}
