// The embed: classic scripts alone, since a sandboxed frame has an origin of its own, and a browser lets it have
// neither modules nor workers from a host that does not say so. Each is whole in one file for the same reason.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { build } from "vite";
import { root } from "./install.mjs";
import { policy } from "./policy.mjs";
import { prose, running, withoutParts } from "./without-parts.mjs";

const dist = join(root, "dist");

/** Modules that a frame has another file for, and those that its threads have: by the end of their path. */
const instead = {
  frame: new Map([
    ["/src/worker/launch.ts", "src/embed/frame/launch.ts"],
    ["/src/app/state/preferences.ts", "src/embed/frame/preferences.ts"],
    ["/src/app/stage/typeset.ts", "src/embed/frame/typeset.ts"],
    ["/src/datasets/load-tables.ts", "src/embed/frame/load-tables.ts"],
  ]),
  threads: new Map([["/src/datasets/load-tables.ts", "src/embed/pool/load-tables.ts"]]),
};

/**
 * @param {Map<string, string>} files
 * @returns {import("vite").Plugin}
 */
const replace = (files) => ({
  name: "replace-modules",
  enforce: "pre",
  async resolveId(source, importer, options) {
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    for (const [end, file] of files) if (found?.id.endsWith(end)) return join(root, file);
    return found;
  },
});

/**
 * @param {string} entry
 * @param {string} folder in `dist`
 * @param {string} name of the script, without its ending
 * @param {import("vite").PluginOption[]} [plugins]
 */
const script = (entry, folder, name, plugins = []) =>
  build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    plugins,
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
    worker: {
      format: "iife",
      plugins: () => [replace(instead.threads), withoutParts([...prose, "meaning"])],
      rolldownOptions: { output: { codeSplitting: false } },
    },
    build: {
      outDir: join(dist, folder),
      emptyOutDir: false,
      lib: {
        entry: join(root, entry),
        name: "downhill",
        formats: ["iife"],
        fileName: () => `${name}.js`,
        cssFileName: name,
      },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });

await mkdir(join(dist, "embed"), { recursive: true });
await script("src/embed/element/element.ts", "", "downhill-embed");
await script("src/embed/pool/main.ts", "embed", "pool");
await script("src/embed/rows/main.ts", "embed", "rows");
await script("src/embed/frame/main.tsx", "embed", "frame", [
  replace(instead.frame),
  react(),
  withoutParts([...prose, ...running]),
]);

const security = `<meta http-equiv="Content-Security-Policy" content="${policy()}" />`;
const page = await readFile(join(root, "embed.html"), "utf8");
const [before, after] = page.split(/ *<script type="module"[^>]*><\/script>\n/);
if (after === undefined) throw new Error("embed.html has no module script to be replaced");
await writeFile(
  join(dist, "embed.html"),
  before
    .replace('<meta charset="utf-8" />', `$&\n    ${security}`)
    .replace(
      "</head>",
      `  <link rel="stylesheet" href="./embed/frame.css" />\n    <script defer src="./embed/frame.js"></script>\n  </head>`,
    ) + after,
);
await writeFile(
  join(dist, "embed", "pool.html"),
  `<!doctype html>\n<meta charset="utf-8" />\n${security}\n<title>Downhill computes here</title>\n<script src="./pool.js"></script>\n`,
);
