import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { Playground } from "../../testing/playground.ts";
import { dropFile, recordedRun } from "../../testing/recorded-run.ts";
import { expect, test } from "../../testing/test.ts";
import { type Visit, visits } from "./lazy-visits.ts";

// The browser prints that a file could not be fetched, and React that a part threw; without a graphics card, that
// WebGL is slow.
test.use({ expectedErrors: /Failed to load resource|could not be loaded|no canvas|GPU stall/ });

interface Chunk {
  readonly file: string;
  readonly src?: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
}
const manifest = JSON.parse(readFileSync("dist/.vite/manifest.json", "utf8")) as Record<string, Chunk>;

/** Returns the scripts and style sheets that a module of the build needs, its own first. */
function filesOf(source: string, known = new Set<string>()): Set<string> {
  const chunk = manifest[source];
  if (!chunk || known.has(chunk.file)) return known;
  for (const file of [chunk.file, ...(chunk.css ?? [])]) known.add(file);
  for (const imported of chunk.imports ?? []) filesOf(imported, known);
  return known;
}

const first = filesOf("index.html");
/** Files that threads load; where that fails, the client starts another thread (`trouble.test.ts`). */
const ofThreads = new Set<string>();
for (const source of Object.keys(manifest)) if (source.endsWith(".worker.ts")) addFilesOfThread(source);

function addFilesOfThread(source: string): void {
  const { file, imports = [], dynamicImports = [] } = manifest[source];
  if (ofThreads.has(file)) return;
  ofThreads.add(file);
  for (const imported of [...imports, ...dynamicImports]) addFilesOfThread(imported);
}

/** Returns every file of the build that is loaded after the page, once, with a visit that needs it. */
const cases = new Map<string, Visit>();
for (const visit of visits)
  for (const source of [visit.source, ...(visit.besides ?? [])])
    for (const file of filesOf(source)) if (!first.has(file) && !cases.has(file)) cases.set(file, visit);

for (const visit of visits) {
  const files = [...cases].flatMap(([file, needs]) => (needs === visit ? [file] : []));
  test(`${visit.source} comes at last, while its files fail to be fetched one after the other`, async ({
    page,
  }) => {
    await failAndRetry(page, visit, files);
  });
}

/** Blocks the files of a part, and lets one through before each time that the part is tried again. */
async function failAndRetry(page: Page, { link, ask, part }: Visit, files: readonly string[]): Promise<void> {
  const blocked = new Set(files);
  const fetched = new Set<string>();
  for (const file of files)
    await page.route(`**/${file}`, (route) => {
      if (blocked.has(file)) return route.abort();
      fetched.add(file);
      return route.fallback();
    });
  await new Playground(page).open(link);
  await ask?.(page);
  const retry = page.getByRole("button", { name: "Try again" });
  // If several parts need a file, each has a button, which disappears when the part loads.
  const tryAgain = async () => {
    for (const button of await retry.all()) await button.click({ timeout: 1000 });
  };
  for (const file of files) {
    await expect(retry.first(), `a button stands in its place without ${file}`).toBeVisible();
    await expect(
      page.getByRole("button", { name: "Share", exact: true, includeHidden: true }),
    ).toBeAttached();
    blocked.delete(file);
    await expect(async () => {
      await tryAgain();
      expect([...fetched]).toContain(file);
    }).toPass();
  }
  await expect(async () => {
    await tryAgain();
    await expect(part(page)).toBeVisible({ timeout: 1000 });
  }).toPass();
}

test("every chunk of the build is tried", () => {
  // Films and files start at a button or a drop, which also tries again.
  const byButton = [
    "src/app/export/draw.ts",
    "src/app/export/gif.ts",
    "src/app/export/landscape.ts",
    "src/app/export/video.ts",
    "src/app/map/export/picture-file.ts",
    "src/app/map/compare/comparison-sheet.ts",
    "src/app/map/import/open-map-file.ts",
    "src/app/map/ranks/ranks-sheet.ts",
    "src/app/inspector/step-notes.ts",
    "src/app/space/space-pictures.ts",
  ].flatMap((source) => [...filesOf(source)]);
  // Without it the page works as long as there is a network.
  const silent = [...filesOf("src/app/offline/offline.ts")];
  // Chosen in a menu, or by the browser; `language.test.ts` refuses one.
  const languages = [
    "src/words/de/voice.ts",
    "src/words/es/content/index.ts",
    "src/words/es/voice.ts",
  ].flatMap((source) => [...filesOf(source)]);
  const later = Object.values(manifest).flatMap(({ file, css = [] }) => [file, ...css]);
  const tried = new Set([...first, ...cases.keys(), ...ofThreads, ...byButton, ...silent, ...languages]);
  expect(later.filter((file) => /\.(js|css)$/.test(file) && !tried.has(file))).toEqual([]);
});

for (const { what, chunk, link, failures } of [
  // Longer than what is played, as the coach begins another thread at the end. The page fetches some of these files too,
  // ahead of the thread.
  { what: "trains networks", chunk: "/training-", link: "data=spiral&o=adam&steps=4000", failures: 2 },
  {
    what: "makes problems",
    chunk: "/make-problem-",
    link: "problem=quadratic&o=adam&steps=4000",
    failures: 2,
  },
  { what: "computes methods", chunk: "/every-method-", link: "surface=bowl&o=lbfgs&steps=4000", failures: 2 },
  {
    what: "runs several seeds",
    chunk: "/seeded-surface-",
    link: "surface=bowl&noise=1&seeds=3&o=sgd,lr:0.01&steps=4000",
    failures: 1,
  },
])
  test(`the code that ${what} is loaded again by another thread`, async ({ page }) => {
    const code = Object.values(manifest).find(({ file }) => file.includes(chunk))?.file;
    let requests = 0;
    // The route stays: Chromium leaves requests under way hanging where the last route is taken away.
    await page.route(`**/${code}`, (route) => {
      requests += 1;
      return requests <= failures ? route.abort() : route.continue();
    });
    const playground = await new Playground(page).open(link);
    await playground.seek(40);
    expect((await playground.values()).caption).toBe("At step 40");
    expect(requests).toBeGreaterThan(failures);
  });

test("a real data set is chosen whose rows cannot be fetched, and shown when they can", async ({ page }) => {
  const rows = manifest["src/datasets/data/all.ts"]?.file;
  let blocked = true;
  await page.route(`**/${rows}`, (route) => (blocked ? route.abort() : route.fallback()));
  const playground = await new Playground(page).open("data=moons&o=adam&steps=40");
  await expect(playground.stage.getByRole("img", { name: /the network of/ })).toBeVisible();
  await page.getByRole("combobox", { name: "Data set" }).selectOption("iris");
  const retry = playground.stage.getByRole("button", { name: "Try again", exact: true });
  await expect(retry.first()).toBeVisible();
  blocked = false;
  // The picture has a button, and so has the notice of the race.
  await expect(async () => {
    for (const button of await retry.all()) await button.click({ timeout: 1000 });
    await expect(page.getByText("setosa").first()).toBeVisible({ timeout: 2000 });
  }).toPass();
  await playground.seek(40);
});

test("a browser without canvases shows the page except the picture", async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  for (const link of ["o=adam,lr:0.05&steps=50", "data=spiral&o=adam&steps=50"]) {
    const playground = await new Playground(page).open(link);
    await expect(playground.stage.getByRole("alert").filter({ hasText: "could not be shown" })).toBeVisible();
    await playground.seek(50);
    expect((await playground.values()).caption).toBe("At step 50");
  }
});

test("the page says that a new version lacks a file, and a reader's files survive the reload", async ({
  page,
}) => {
  const playground = await new Playground(page).open("data=spiral&o=adam&steps=40");
  await page.getByRole("button", { name: "Open a CSV file…" }).click();
  const rows = Array.from({ length: 40 }, (_, i) => `${i},${(i * 7) % 11},${i < 20 ? "low" : "high"}`);
  const buffer = Buffer.from(["size,noise,kind", ...rows].join("\n"));
  await page.getByLabel("CSV file").setInputFiles({ name: "mine.csv", mimeType: "text/csv", buffer });
  await page.getByRole("button", { name: "Use this table" }).click();
  await dropFile(page, "run.json", recordedRun("recorded", { parameters: 13 }));
  const run = page.getByRole("button", { name: "Remove recorded" });
  await expect(run).toBeVisible();
  await playground.seek(40);
  const before = await playground.values();

  const gone = manifest["src/app/share/ShareDialog.tsx"]?.file ?? "";
  await page.route(`**/${gone}`, (route) => route.fulfill({ status: 404 }), { times: 1 });
  await page.route("./", async (route) => {
    const html = await (await route.fetch()).text();
    await route.fulfill({
      contentType: "text/html",
      body: html.replaceAll(gone, "assets/ShareDialog-new.js"),
    });
  });
  await page.getByRole("button", { name: "Share", exact: true }).click();
  const reload = page.getByRole("button", { name: "Reload to get the new version" });
  await expect(reload).toBeVisible();
  await page.unroute("./");
  await reload.click();
  // The rows are restored once the page is shown.
  await expect(async () => {
    await playground.timeline.fill("40");
    expect(await playground.values()).toEqual(before);
  }).toPass({ timeout: 60_000 });
  await expect(run).toBeVisible();
});
