import { relative } from "node:path";

/**
 * Lists in the page's HTML which files each lazily loaded module needs, so that the page can fetch them before it
 * imports the module (`src/app/loading/importer.ts`), and can check whether the server still has the same build.
 *
 * @returns {import("vite").Plugin}
 */
export function listChunks() {
  let root = "";
  return {
    name: "list-chunks",
    apply: "build",
    configResolved: (config) => {
      root = config.root;
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
 * Returns the files that each dynamically imported module needs in addition to those of the page.
 * @param {import("vite").Rolldown.OutputBundle} bundle
 * @param {string} root
 */
function filesByModule(bundle, root) {
  const chunks = Object.values(bundle).filter((output) => output.type === "chunk");
  const entry = chunks.find((chunk) => chunk.facadeModuleId?.endsWith("/index.html"));
  const first = entry ? filesOf(entry.fileName, bundle) : new Set();
  const lazy = chunks.filter((chunk) => chunk.isDynamicEntry && chunk.facadeModuleId !== null);
  return Object.fromEntries(
    lazy.map((chunk) => [
      relative(root, chunk.facadeModuleId ?? "").replaceAll("\\", "/"),
      [...filesOf(chunk.fileName, bundle)].filter((file) => !first.has(file)),
    ]),
  );
}

/**
 * Returns the scripts and style sheets that load together with a chunk.
 * @param {string} fileName
 * @param {import("vite").Rolldown.OutputBundle} bundle
 * @param {Set<string>} files
 */
function filesOf(fileName, bundle, files = new Set()) {
  const chunk = bundle[fileName];
  if (chunk?.type !== "chunk" || files.has(fileName)) return files;
  files.add(fileName);
  for (const style of chunk.viteMetadata?.importedCss ?? []) files.add(style);
  for (const imported of chunk.imports) filesOf(imported, bundle, files);
  return files;
}
