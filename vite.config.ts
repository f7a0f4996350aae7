import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { isCore } from "./scripts/core-modules.mjs";
import { galleryPictures } from "./scripts/gallery-pictures.mjs";
import { listChunks } from "./scripts/list-chunks.mjs";
import { openingPictures } from "./scripts/opening-pictures.mjs";
import { pageModules } from "./scripts/page-modules.mjs";
import { policy } from "./scripts/policy.mjs";
import { webManifest } from "./scripts/web-manifest.mjs";
import { withFaults } from "./scripts/with-faults.mjs";
import { workerChunks } from "./scripts/worker-chunks.mjs";

const host = "127.0.0.1";
const page = pageModules(/[\\/]src[\\/]app[\\/]main\.tsx$/, /\.worker\.ts$/);
const licenses = "THIRD-PARTY-LICENSES.txt";

export default defineConfig(({ mode }) => ({
  // Relative, so that the built page works under any path of any static host.
  base: "./",
  plugins: [
    react(),
    workerChunks(),
    page.plugin,
    boundedSelectors(),
    contentSecurityPolicy(),
    listChunks(),
    openingPictures(),
    galleryPictures(),
    webManifest(),
    clearExcept("lib", "docs"),
    mode === "faults" && withFaults(),
  ],
  server: { host },
  preview: { host },
  // Workers import packages too: found only when one starts, they would reload the first visit.
  optimizeDeps: { entries: ["index.html", "src/worker/*/*.worker.ts"] },
  build: {
    outDir: mode === "faults" ? "dist-faults" : "dist",
    emptyOutDir: false,
    // Inlined fonts would be data: addresses, which the policy below refuses.
    assetsInlineLimit: 0,
    // The charts, which load after the stage.
    chunkSizeWarningLimit: 600,
    manifest: true,
    // What loads later is fetched before it is imported (`src/app/loading/importer.ts`), and workers have no document.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, files, { hostType }) => (hostType === "html" ? files : []),
    },
    license: { fileName: licenses },
    rolldownOptions: {
      output: {
        // The first changes rarely, so readers keep it across releases.
        codeSplitting: {
          groups: [
            { name: "react", test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
            { name: "core", test: (id) => isCore(id) || page.isOfThreads(id) },
            { name: "page", test: page.isOfPage },
          ],
        },
      },
    },
  },
}));

/** Gives Recharts selectors that forget, instead of those of the package reselect. */
function boundedSelectors(): Plugin {
  const file = join(import.meta.dirname, "src/app/charts/bounded-selectors.ts");
  return {
    name: "bounded-selectors",
    apply: "build",
    enforce: "pre",
    resolveId: (source, importer) =>
      source === "reselect" && importer?.includes("/node_modules/recharts/") ? file : null,
  };
}

/**
 * Puts the policy into the built page. The development server needs inline scripts for its reloading, so the policy is not there.
 */
function contentSecurityPolicy(): Plugin {
  return {
    name: "content-security-policy",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: policy() },
        injectTo: "head-prepend",
      },
    ],
  };
}

/** Empties the output folder before a build, all but `kept`, which other builds empty and fill. */
function clearExcept(...kept: string[]): Plugin {
  let folder = "";
  return {
    name: "clear-except",
    apply: "build",
    configResolved(config) {
      folder = join(config.root, config.build.outDir);
    },
    async buildStart() {
      const entries = await readdir(folder).catch(() => []);
      const old = entries.filter((entry) => !kept.includes(entry));
      await Promise.all(old.map((entry) => rm(join(folder, entry), { recursive: true, force: true })));
    },
  };
}
