// The documentation: gathers its pages in .cache/docs, those written by hand (docs/site), those written from
// definitions (src/docs) and those of the library (TypeDoc), and has VitePress build them into dist/docs.
import { execFile } from "node:child_process";
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { build } from "vite";
import { build as buildSite } from "vitepress";
import { root } from "./install.mjs";

const gathered = join(root, ".cache", "docs");
const site = join(root, "docs", "site");
const dist = join(root, "dist", "docs");

/**
 * @param {string} path below the gathered pages
 * @param {string} text
 */
async function put(path, text) {
  const file = join(gathered, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

/**
 * Builds the writers of pages and imports them: only Vite finds the definitions that they read.
 * @returns {Promise<typeof import("../src/docs/index.ts")>}
 */
async function loadWriters() {
  const folder = join(root, ".cache", "docs-writers");
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    build: {
      ssr: join(root, "src", "docs", "index.ts"),
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: "writers.mjs" } },
    },
  });
  return import(pathToFileURL(join(folder, "writers.mjs")).href);
}

/** @param {Pick<import("../src/docs/pages/page.ts").Page, "posters">} page */
async function putPosters({ posters }) {
  for (const { file, svg } of posters) await put(join("public", "posters", file), svg);
}

/**
 * Lists pages under the headings of their groups, in their order; pages without a group have no heading.
 * @param {readonly import("../src/docs/pages/page.ts").Page[]} pages
 */
const sidebarGroups = (pages) =>
  [...new Set(pages.map(({ group }) => group))].map((group) => ({
    ...(group && { text: group }),
    items: pages
      .filter((page) => page.group === group)
      .map(({ title, path }) => ({ text: title, link: `/${path}` })),
  }));

/**
 * Returns a part as Spanish pages include it, a folder lower: its links lead to Spanish guides, and up to other pages.
 * @param {string} text
 * @param {readonly string[]} guides
 */
const fromSpanish = (text, guides) =>
  text
    .replaceAll("](../", "](../../")
    .replace(/\]\(\.\/([^)#]+)/g, (link, page) => (guides.includes(page) ? link : `](../${page}`));

/** @param {Awaited<ReturnType<typeof loadWriters>>} writers */
async function writePages({ guideParts, languagePage, sections }) {
  /** @type {Record<string, import("vitepress").DefaultTheme.SidebarItem[]>} */
  const sidebar = {};
  for (const { folder, title, overview, pages } of sections()) {
    await put(`${folder}/index.md`, overview);
    for (const page of pages) {
      await put(`${page.path}.md`, page.text);
      await putPosters(page);
    }
    sidebar[`/${folder}/`] = [
      { text: title, items: [{ text: "Overview", link: `/${folder}/` }] },
      ...sidebarGroups(pages),
    ];
  }
  const parts = guideParts();
  await putPosters(parts);
  const guides = await readdir(join(site, "es"));
  for (const [name, text] of Object.entries(parts.texts)) {
    await put(`parts/${name}.md`, text);
    await put(`es/parts/${name}.md`, fromSpanish(text, guides));
  }
  await put("language.md", languagePage(await readFile(join(root, "src", "lang", "README.md"), "utf8")));
  return sidebar;
}

/** TypeDoc's names of the entries, after their files, and the names that they are imported by. */
const entries = {
  optim: "downhill",
  "library/experiment": "downhill/experiment",
  "library/fast": "downhill/fast",
  "library/figure": "downhill/figure",
  "library/sweep": "downhill/sweep",
  network: "downhill/network",
};

/** Writes the library's pages from the comments of its sources, as typedoc.json says, among the other pages. */
async function writeLibrary() {
  await promisify(execFile)(process.execPath, [join(root, "node_modules", "typedoc", "bin", "typedoc")], {
    cwd: root,
  });
  for (const [module, entry] of Object.entries(entries)) {
    const path = join("api", `${module}.md`);
    const text = await readFile(join(gathered, path), "utf8");
    await put(path, text.replace(/^# .*/, `# ${entry}`));
  }
  // The index lists the five entries only, which library.md describes.
  await rm(join(gathered, "api", "index.md"));
}

await rm(gathered, { recursive: true, force: true });
await cp(site, gathered, { recursive: true, filter: (path) => !path.includes(".vitepress") });
const [sidebar] = await Promise.all([loadWriters().then(writePages), writeLibrary()]);
await cp(join(root, "examples"), join(gathered, "parts"), { recursive: true });
const guide = {
  text: "Guide",
  items: [
    { text: "Getting started", link: "/start" },
    { text: "Embedding", link: "/embed" },
    { text: "Links", link: "/link" },
    { text: "Write your own rule", link: "/rule" },
    { text: "Write your own schedule", link: "/schedule" },
    { text: "Use your own table", link: "/table" },
    { text: "Record your own training", link: "/own-run" },
    { text: "Languages", link: "/languages" },
    { text: "Inspect a step", link: "/inspector" },
    { text: "A surface in 3D", link: "/space" },
    { text: "Landscapes of networks", link: "/landscapes" },
    { text: "Export an experiment", link: "/code" },
    { text: "The rule language", link: "/language" },
  ],
};
const library = {
  text: "Library",
  items: [
    { text: "Overview", link: "/library" },
    ...Object.entries(entries).map(([module, entry]) => ({ text: entry, link: `/api/${module}` })),
  ],
};
/**
 * Returns a group of the sidebar of the Spanish pages: pages that are English only are named so.
 * @param {string} text
 * @param {readonly { text: string, link: string }[]} items
 */
const inSpanish = async (text, items) => ({
  text,
  items: await Promise.all(
    items.map(async ({ text: english, link }) => {
      const page = await readFile(join(site, "es", `${link}.md`), "utf8").catch(() => "");
      const [, title] = /^title: (.*)/m.exec(page) ?? [];
      return title ? { text: title, link: `/es${link}` } : { text: `${english} (en inglés)`, link };
    }),
  ),
});
const spanish = [await inSpanish("Guía", guide.items), await inSpanish("Biblioteca", library.items)];
await put("sidebar.json", JSON.stringify({ ...sidebar, "/es/": spanish, "/": [guide, library] }));
await rm(dist, { recursive: true, force: true });
await buildSite(site);
// No host serves an error page from a folder of a site, and its relative addresses would not work everywhere.
await rm(join(dist, "404.html"));
// The site's data, its path among them, which the theme finds on the page.
const chunks = join(dist, "assets", "chunks");
for (const name of await readdir(chunks))
  if (name.startsWith("metadata.")) {
    const text = await readFile(join(chunks, name), "utf8");
    await writeFile(join(chunks, name), text.replaceAll("/__docs__/", "./"));
  }
