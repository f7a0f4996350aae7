// Builds the service worker, which keeps the page's files for use without a network, with the list of these files. It
// runs after the page's build, before others add their files to `dist`.
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { build } from "vite";
import { root } from "./install.mjs";

const dist = join(root, "dist");

/** Matches what the page never loads: other builds, lists, and fonts of browsers too old for it. */
const others =
  /^(docs|lib|embed|\.vite)\/|^(embed\.html|downhill-embed.*|sw\.js|THIRD-PARTY.*)$|\.(ttf|woff)$/;

const entries = await readdir(dist, { recursive: true, withFileTypes: true });
const paths = entries
  .filter((entry) => entry.isFile())
  .map((entry) => relative(dist, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
  .filter((path) => !others.test(path))
  .sort();
/** @param {string | Buffer} content @param {"base64" | "hex"} form */
const hash = (content, form) => createHash("sha256").update(content).digest(form);

/** @type {Record<string, string>} */
const files = {};
for (const path of paths)
  files[path === "index.html" ? "" : path] = hash(await readFile(join(dist, path)), "base64");

await build({
  root,
  configFile: false,
  publicDir: false,
  logLevel: "warn",
  define: {
    builtFiles: JSON.stringify(files),
    builtVersion: JSON.stringify(hash(JSON.stringify(files), "hex").slice(0, 12)),
  },
  build: {
    outDir: dist,
    emptyOutDir: false,
    lib: {
      entry: join(root, "src/worker/offline/service-worker.ts"),
      name: "downhill",
      formats: ["iife"],
      fileName: () => "sw.js",
    },
  },
});
