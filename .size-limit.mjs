// What a first visit loads, from the build's manifest: the page, all that it imports at once, and the
// workers. Charts and equations come later and are measured apart.
import { readdirSync, readFileSync } from "node:fs";

/** @type {Record<string, { file: string; imports?: string[]; css?: string[]; isEntry?: boolean }>} */
const manifest = JSON.parse(readFileSync("dist/.vite/manifest.json", "utf8"));

/**
 * The files that load together with `key`.
 * @param {string} key
 * @param {Set<string>} files
 */
function together(key, files = new Set()) {
  const chunk = manifest[key];
  if (!chunk || files.has(chunk.file)) return files;
  files.add(chunk.file);
  for (const imported of chunk.imports ?? []) together(imported, files);
  return files;
}

/** @param {string[]} keys */
const allTogether = (...keys) => {
  const files = new Set();
  for (const key of keys) together(key, files);
  return files;
};

/** @param {string} name */
const worker = (name) => `src/worker/${name}/${name}.worker.ts`;

const scripts = readdirSync("dist/assets")
  .filter((name) => name.endsWith(".js"))
  .map((name) => `assets/${name}`);
/** With the threads that a race down a surface takes; those for networks, tables and films start when they are needed. */
const first = allTogether("index.html", worker("race"), worker("field"));

/**
 * The files that are loaded beside those of a first visit.
 * @param {string} key
 */
const besides = (key) => [...together(key)].filter((file) => !first.has(file));

/** The parts that most readers never need: videos, the editor, programs, files, the rows of real tables, maps. */
const film = besides("src/app/export/video.ts");
const editor = besides("src/app/editor/CodeEditor.tsx");
const programs = besides(worker("script"));
const files = besides(worker("file"));
const rows = besides("src/datasets/data/all.ts");

/**
 * The files that some parts need, and nothing outside their folders.
 * @param {RegExp} folders matches the modules in them
 * @param {string[]} keys the parts' modules
 */
function only(folders, ...keys) {
  // A key that begins with "_" is of a chunk that others share: it is loaded with these.
  const elsewhere = allTogether(
    ...Object.keys(manifest).filter((key) => !key.startsWith("_") && !folders.test(key)),
  );
  return [...allTogether(...keys)].filter((file) => !elsewhere.has(file));
}

const maps = only(/\/map\//, "src/app/map/MapPanel.tsx", "src/app/map/ToggleMap.tsx", worker("map"));
/** The files that only maps of two contenders, of random settings, or in a file need. */
const otherMaps = only(
  /\/map\//,
  "src/app/map/compare/Comparison.tsx",
  "src/app/map/compare/comparison-sheet.ts",
  "src/app/map/ranks/Ranks.tsx",
  "src/app/map/ranks/ranks-sheet.ts",
  "src/app/map/export/picture-file.ts",
).filter((file) => !maps.includes(file));
const inspector = only(
  /\/inspect(or)?\//,
  "src/app/inspector/Inspector.tsx",
  "src/app/inspector/WeightLines.tsx",
  worker("inspect"),
);
const findings = only(/\/findings?\//, "src/app/findings/FindingsDialog.tsx", worker("finding"));
const lessons = only(/\/lessons\//, "src/app/lessons/LessonPanel.tsx", "src/app/lessons/LessonsDialog.tsx");
const space = only(
  /\/(space|heights)\/|Space\.tsx/,
  "src/app/space/SpaceStage.tsx",
  "src/app/space/space-pictures.ts",
  "src/app/landscape/LandscapeSpace.tsx",
  worker("heights"),
);
const landscapes = only(
  /\/(landscape|own-run)(\/|\.ts)/,
  "src/app/landscape/Landscape.tsx",
  "src/app/export/landscape.ts",
  "src/app/own-run/RecordPanel.tsx",
  "src/app/own-run/RunsShown.tsx",
  worker("landscape"),
);
const gallery = only(/\/gallery\//, "src/app/gallery/GalleryDialog.tsx");
/** A reader loads one of these. */
const languages = readdirSync("src/words", { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "testing")
  .map(({ name }) => ({ name, files: besides(`src/words/${name}/voice.ts`) }));
/** Their texts in Spanish. */
const content = besides("src/words/es/content/index.ts");
const kinds = [
  first,
  ...languages.map((one) => one.files),
  film,
  editor,
  programs,
  files,
  rows,
  maps,
  otherMaps,
  inspector,
  findings,
  lessons,
  space,
  landscapes,
  gallery,
  content,
];
const apart = new Set(kinds.flatMap((kind) => [...kind]));
const later = scripts.filter((name) => !apart.has(name));

/** @param {Iterable<string>} files */
const inDist = (files) => [...files].map((file) => `dist/${file}`);

export default [
  { name: "embed before it is played", path: "dist/downhill-embed.js", gzip: true, limit: "15 kB" },
  {
    name: "embed, played",
    path: inDist(["embed/core.js", "embed/frame.js", "embed/frame.css", "embed/pool.js"]),
    gzip: true,
    limit: "180 kB",
  },
  { name: "embed, rows of real tables", path: "dist/embed/rows.js", gzip: true, limit: "110 kB" },
  { name: "first visit, scripts", path: inDist(first), gzip: true, limit: "190 kB" },
  { name: "films, scripts", path: inDist(film), gzip: true, limit: "65 kB" },
  { name: "editor, scripts", path: inDist(editor), gzip: true, limit: "120 kB" },
  { name: "programs, scripts", path: inDist(programs), gzip: true, limit: "104 kB" },
  { name: "reader of experiment files, scripts", path: inDist(files), gzip: true, limit: "62 kB" },
  { name: "maps, scripts", path: inDist(maps), gzip: true, limit: "38 kB" },
  { name: "inspector, scripts", path: inDist(inspector), gzip: true, limit: "24 kB" },
  {
    name: "maps that compare, rank or are saved, scripts",
    path: inDist(otherMaps),
    gzip: true,
    limit: "14 kB",
  },
  { name: "findings, scripts", path: inDist(findings), gzip: true, limit: "32 kB" },
  { name: "lessons, scripts", path: inDist(lessons), gzip: true, limit: "24 kB" },
  { name: "stage in 3D, scripts", path: inDist(space), gzip: true, limit: "22 kB" },
  { name: "landscapes and recorded runs, scripts", path: inDist(landscapes), gzip: true, limit: "26 kB" },
  { name: "gallery, scripts", path: inDist(gallery), gzip: true, limit: "8 kB" },
  { name: "service worker", path: "dist/sw.js", gzip: true, limit: "24 kB" },
  { name: "lessons, gallery and findings in Spanish", path: inDist(content), gzip: true, limit: "36 kB" },
  { name: "rows of real tables", path: inDist(rows), gzip: true, limit: "110 kB" },
  ...languages.map(({ name, files }) => ({
    name: `language ${name}, scripts`,
    path: inDist(files),
    gzip: true,
    limit: "90 kB",
  })),
  // With the calls that say each text in the reader's language.
  { name: "later, scripts", path: inDist(later), gzip: true, limit: "462 kB" },
];
