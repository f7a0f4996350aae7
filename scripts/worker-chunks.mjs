import { dirname, join } from "node:path";

const worker = /new URL\("(\.[^"]+\.worker\.ts)", import\.meta\.url\)/g;

/**
 * Makes the page's workers entries of the page's build, which share their modules with the page and with each other as
 * chunks. Vite would bundle each worker separately, with a copy of everything that it imports.
 *
 * @returns {import("vite").Plugin[]}
 */
export function workerChunks() {
  return [
    {
      name: "worker-chunks",
      apply: "build",
      enforce: "pre",
      transform: {
        filter: { code: worker },
        handler(code, id) {
          return code.replace(worker, (_, path) => {
            const reference = this.emitFile({ type: "chunk", id: join(dirname(id), path) });
            return `import.meta.ROLLUP_FILE_URL_${reference}`;
          });
        },
      },
      generateBundle(_, bundle) {
        for (const output of Object.values(bundle))
          if (output.type === "chunk" && output.facadeModuleId?.endsWith(".worker.ts"))
            for (const id of modulesOf(output.fileName, bundle))
              if (ofPage.test(id)) this.error(`${output.fileName} would load ${id}, which needs a document`);
      },
    },
    {
      // Vite's helper of dynamic imports adds style sheets, which workers lack and the page adds itself, as it does for
      // what `scripts/list-chunks.mjs` lists.
      name: "worker-chunks-imports",
      apply: "build",
      transform: {
        filter: { id: /vite\/preload-helper/ },
        handler: () => ({ code: "export const __vitePreload = (load) => load();", map: null }),
      },
      generateBundle: {
        order: "post",
        handler(_, bundle) {
          for (const output of Object.values(bundle))
            if (output.type === "chunk" && output.code.includes("__vite__mapDeps"))
              this.error(`${output.fileName} imports style sheets: import them by \`importer\``);
        },
      },
    },
  ];
}

/** Modules that need a document. */
const ofPage = /\/src\/app\/|\/node_modules\/(react|react-dom|scheduler|zustand|recharts|@base-ui)\//;

/**
 * Returns the modules of a chunk and of all chunks that it imports statically.
 * @param {string} fileName
 * @param {import("vite").Rolldown.OutputBundle} bundle
 * @param {Set<string>} seen
 * @returns {string[]}
 */
function modulesOf(fileName, bundle, seen = new Set()) {
  const chunk = bundle[fileName];
  if (chunk?.type !== "chunk" || seen.has(fileName)) return [];
  seen.add(fileName);
  return [...chunk.moduleIds, ...chunk.imports.flatMap((imported) => modulesOf(imported, bundle, seen))];
}
