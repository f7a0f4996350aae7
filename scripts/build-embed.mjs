// Builds the embed as classic scripts only: a sandboxed frame has an opaque origin, for which a browser loads neither
// modules nor workers from a host that does not permit it.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { build, defaultClientConditions } from "vite";
import { classicScripts } from "./classic-scripts.mjs";
import { isCore } from "./core-modules.mjs";
import { root } from "./install.mjs";
import { pageModules } from "./page-modules.mjs";
import { policy } from "./policy.mjs";

const dist = join(root, "dist");
const frame = pageModules(
  /[\\/]embed[\\/]frame[\\/]main\.tsx$/,
  /[\\/]embed[\\/]pool[\\/]main\.ts$|\.worker\.ts$/,
);

/**
 * @param {string} folder in `dist`
 * @param {import("vite").LibraryOptions} lib
 * @param {import("vite").PluginOption[]} plugins
 * @param {NonNullable<import("vite").Rolldown.OutputOptions["codeSplitting"]>} codeSplitting
 */
const bundle = (folder, lib, plugins, codeSplitting) =>
  build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    plugins,
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
    resolve: { conditions: ["embed", ...defaultClientConditions] },
    build: {
      outDir: join(dist, folder),
      emptyOutDir: false,
      lib,
      cssCodeSplit: true,
      rolldownOptions: {
        output: {
          codeSplitting,
          chunkFileNames: "[name]-[hash].js",
          assetFileNames: "[name]-[hash][extname]",
        },
      },
    },
  });

/**
 * Bundles a script that needs no other.
 * @param {string} entry
 * @param {string} folder in `dist`
 * @param {string} name without its extension
 * @param {"iife" | "es"} format
 */
const script = (entry, folder, name, format = "iife") =>
  bundle(
    folder,
    { entry: join(root, entry), name: "downhill", formats: [format], fileName: () => `${name}.js` },
    [],
    false,
  );

await mkdir(join(dist, "embed"), { recursive: true });
await script("src/embed/element/script.ts", "", "downhill-embed");
await script("src/embed/element/module.ts", "", "downhill-embed.module", "es");
await script("src/embed/rows/main.ts", "embed", "rows");
// The frame, and the pool whose threads compute for it, share `core.js`.
await bundle(
  "embed",
  {
    entry: {
      frame: join(root, "src/embed/frame/main.tsx"),
      pool: join(root, "src/embed/pool/main.ts"),
      "session.worker": join(root, "src/worker/sessions/session.worker.ts"),
    },
    formats: ["cjs"],
    fileName: (_, name) => `${name}.js`,
  },
  [
    react(),
    frame.plugin,
    classicScripts({
      loader: join(root, "src/embed/loader.js"),
      scripts: { frame: ["frame"], pool: ["pool", "session.worker"] },
      shared: "core",
    }),
  ],
  {
    groups: [
      { name: "core", test: (id) => isCore(id) || frame.isOfThreads(id) },
      { name: "page", test: frame.isOfPage },
    ],
  },
);

const security = `<meta http-equiv="Content-Security-Policy" content="${policy()}" />`;
const page = await readFile(join(root, "embed.html"), "utf8");
const [before, after] = page.split(/ *<script type="module"[^>]*><\/script>\n/);
if (after === undefined) throw new Error("embed.html has no module script to be replaced");
await writeFile(
  join(dist, "embed.html"),
  before.replace('<meta charset="utf-8" />', `$&\n    ${security}`).replace(
    "</head>",
    `  <link rel="stylesheet" href="./embed/frame.css" />
    <script defer src="./embed/core.js"></script>
    <script defer src="./embed/frame.js"></script>
  </head>`,
  ) + after,
);
await writeFile(
  join(dist, "embed", "pool.html"),
  `<!doctype html>
<meta charset="utf-8" />
${security}
<title>Downhill computes here</title>
<script src="./core.js"></script>
<script src="./pool.js"></script>
`,
);
