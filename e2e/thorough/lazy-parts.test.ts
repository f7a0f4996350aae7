import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { scattersIn } from "../map-panel.ts";
import { Playground } from "../playground.ts";
import { dropFile, recordedRun } from "../recorded-run.ts";
import { expect, test } from "../test.ts";

// The browser prints that a file could not be fetched, and React that a part threw; without a graphics card, that
// WebGL is slow.
test.use({ expectedErrors: /Failed to load resource|could not be loaded|no canvas|GPU stall/ });

/** A part of the page that is loaded when it is first shown, and the steps that show it. */
interface Visit {
  /** The part's module. */
  readonly source: string;
  /** Further files that it loads. */
  readonly besides?: readonly string[];
  readonly link?: string;
  /** Asks for the part. */
  readonly ask?: (page: Page) => Promise<unknown>;
  /** An element that is visible once the part has loaded. */
  readonly part: (page: Page) => Locator;
}

const visitWithoutLink = (page: Page) => new Playground(page).visit();
const share = (page: Page) => page.getByRole("button", { name: "Share" }).click();
const tab = (name: string, source: string): Visit => ({
  source: `src/app/${source}`,
  ask: async (page) => {
    await share(page);
    await page.getByRole("tab", { name }).click();
  },
  part: (page) => page.getByRole("tabpanel", { name }).getByRole("button").last(),
});

const visits: readonly Visit[] = [
  {
    source: "src/app/charts/Charts.tsx",
    part: (page) => page.getByRole("slider", { name: "Loss, chart" }),
  },
  {
    source: "src/app/first-minute/Question.tsx",
    ask: visitWithoutLink,
    part: (page) => page.getByRole("button", { name: "Dismiss the question and hints" }),
  },
  {
    source: "src/app/first-minute/LeadOn.tsx",
    ask: visitWithoutLink,
    part: (page) => page.getByRole("navigation", { name: "Try next" }),
  },
  {
    source: "src/app/charts/added/AddedCharts.tsx",
    ask: async (page) => {
      await page.getByRole("button", { name: "+ chart" }).click();
      await page.getByRole("menuitem", { name: /^Step length/ }).click();
    },
    part: (page) => page.getByRole("slider", { name: "Step length, chart" }),
  },
  {
    source: "src/app/map/MapPanel.tsx",
    link: "o=sgd&map=lr:1e-4..1e-2,size:8",
    part: (page) => page.getByRole("slider", { name: /^Map: / }),
  },
  {
    source: "src/app/map/compare/Comparison.tsx",
    link: "o=sgd&o=adam&map=lr:1e-4..1e-2,size:8,of:1-2",
    part: (page) => page.getByRole("heading", { name: "Difference" }),
  },
  {
    source: "src/app/map/ranks/Ranks.tsx",
    link: "o=sgd&map=lr:1e-4..1e-2,momentum:0..0.9,seed:1..8,size:8",
    part: (page) => scattersIn(page.getByRole("region", { name: /^Loss after/ })).first(),
  },
  {
    source: "src/app/map/ToggleMap.tsx",
    ask: (page) => page.getByRole("button", { name: "+ map" }).click(),
    part: (page) => page.getByRole("slider", { name: /^Map: / }),
  },
  {
    source: "src/app/stage/annotations/Annotations.tsx",
    part: (page) => page.getByRole("list", { name: "Legend" }),
  },
  {
    source: "src/app/space/SpaceStage.tsx",
    ask: (page) => page.getByRole("button", { name: "3D" }).click(),
    part: (page) => page.getByRole("button", { name: "2D" }),
  },
  {
    source: "src/app/stage/arrows/Arrows.tsx",
    part: (page) => page.getByRole("button", { name: "Arrows", exact: true }),
  },
  {
    source: "src/app/stage/arrows/ArrowLegend.tsx",
    ask: (page) => page.getByRole("button", { name: "Arrows", exact: true }).click(),
    part: (page) => page.getByRole("group", { name: "Arrows at the heads" }),
  },
  {
    source: "src/app/stage/flow/FlowLine.tsx",
    link: "surface=beale&o=sgd",
    ask: (page) => page.getByRole("button", { name: "Gradient flow" }).click(),
    part: (page) => page.getByText(/^Dashed: the gradient flow/),
  },
  {
    source: "src/app/stage/flow/CentralLine.tsx",
    link: "surface=beale&o=sgd",
    ask: (page) => page.getByRole("button", { name: "Central flow" }).click(),
    part: (page) => page.getByText(/^Dash-dotted: the central flow/),
  },
  {
    source: "src/app/charts/flow/FlowLines.tsx",
    link: "surface=beale&o=sgd&steps=50&cursor=50",
    ask: (page) => page.getByRole("button", { name: "Gradient flow" }).click(),
    part: (page) => page.getByText("flow: the gradient flow"),
  },
  {
    source: "src/app/seeds/CardSeeds.tsx",
    link: "surface=bowl&noise=0.5&o=sgd&steps=20&seeds=4",
    part: (page) => page.getByText(/^quartiles: /),
  },
  {
    source: "src/app/setup/SurfaceFields.tsx",
    ask: (page) => page.getByText("Experiment", { exact: true }).click(),
    part: (page) => page.getByRole("textbox", { name: "start x" }),
  },
  {
    source: "src/app/network/controls/GroupQuestion.tsx",
    link: "data=moons&o=sgd",
    ask: async (page) => {
      await page.getByRole("button", { name: "More for SGD", exact: true }).click();
      await page.getByRole("menuitem", { name: /^Different value for/ }).click();
    },
    part: (page) => page.getByRole("combobox", { name: "For", exact: true }),
  },
  {
    source: "src/app/contenders/compare/CompareDialog.tsx",
    link: "surface=beale&o=sgd",
    ask: async (page) => {
      await page.getByRole("button", { name: "More for SGD", exact: true }).click();
      await page.getByRole("menuitem", { name: /^Compare with/ }).click();
    },
    part: (page) => page.getByRole("dialog", { name: "Compare SGD" }),
  },
  {
    source: "src/app/inspector/Inspector.tsx",
    link: "surface=beale&o=sgd",
    ask: (page) => page.keyboard.press("i"),
    part: (page) => page.getByRole("heading", { name: "Step 0" }),
  },
  {
    source: "src/app/inspector/WeightLines.tsx",
    link: "data=spiral&o=sgd",
    ask: (page) => page.keyboard.press("i"),
    part: (page) => page.locator("svg:has([data-chosen])"),
  },
  {
    source: "src/app/lessons/LessonsDialog.tsx",
    ask: (page) => new Playground(page).learn("Lessons"),
    part: (page) => page.getByRole("link", { name: /^Start: / }).first(),
  },
  {
    source: "src/app/lessons/LessonPanel.tsx",
    link: "lesson=learning-rate",
    part: (page) => page.getByRole("region", { name: /^Lesson: / }),
  },
  {
    source: "src/app/gallery/GalleryDialog.tsx",
    ask: (page) => new Playground(page).learn("Gallery"),
    part: (page) => page.getByRole("searchbox", { name: "Search gallery" }),
  },
  {
    source: "src/app/findings/FindingsDialog.tsx",
    ask: (page) => new Playground(page).learn("Findings"),
    part: (page) => page.getByRole("searchbox", { name: "Search findings" }),
  },
  {
    source: "src/app/coach/Coach.tsx",
    link: "surface=bowl&o=sgd,lr:0.5&steps=50&cursor=50",
    part: (page) => page.getByRole("article", { name: "SGD: advice" }),
  },
  {
    source: "src/app/transport/changes/Changes.tsx",
    link: "o=adam,lr:0.05&at=10,1,lr:0.01&steps=50",
    part: (page) => page.getByRole("button", { name: "1 change" }),
  },
  {
    source: "src/app/setup/FormulaField.tsx",
    link: "f=x^2+y^2",
    part: (page) => page.getByRole("region", { name: "Formula of the surface" }),
  },
  {
    source: "src/app/editor/CodeEditor.tsx",
    link: "f=x^2+y^2",
    part: (page) => page.getByRole("textbox", { name: "f(x, y) =" }),
  },
  {
    source: "src/app/editor/RuleEditor.tsx",
    link: `rule=${encodeURIComponent("p = p - lr * g")}&o=own`,
    part: (page) => page.getByRole("textbox", { name: /^Update rule/ }),
  },
  {
    source: "src/app/editor/ScheduleEditor.tsx",
    link: `schedule=${encodeURIComponent("rate = base / (1 + t)")}&o=adam,own-schedule`,
    part: (page) => page.getByRole("textbox", { name: /^Schedule of/ }),
  },
  {
    source: "src/app/contenders/rates/RateLine.tsx",
    link: "o=adam,cosine",
    part: (page) => page.getByLabel(/^Learning rate by step/),
  },
  {
    source: "src/app/share/ShareDialog.tsx",
    ask: share,
    part: (page) => page.getByRole("tab", { name: "Embed" }),
  },
  tab("Picture", "export/PicturePanel.tsx"),
  tab("Film", "export/FilmPanel.tsx"),
  tab("Data", "export/DataPanel.tsx"),
  tab("Code", "code/CodePanel.tsx"),
  tab("Record", "own-run/RecordPanel.tsx"),
  {
    source: "src/app/own-run/RunsShown.tsx",
    link: "data=moons&net=2-3-1&o=sgd",
    ask: (page) => dropFile(page, "run.json", recordedRun("mine", { parameters: 13 })),
    part: (page) => page.getByRole("button", { name: "Remove mine" }),
  },
  {
    source: "src/app/picker/ChoicePicker.tsx",
    ask: (page) => page.getByRole("button", { name: "+ Add optimizer" }).click(),
    part: (page) => page.getByRole("combobox", { name: /optimizers/ }),
  },
  {
    source: "src/app/header/ShortcutsDialog.tsx",
    ask: (page) => page.getByRole("button", { name: "Keyboard shortcuts" }).click(),
    part: (page) => page.getByRole("checkbox", { name: "Single-key shortcuts" }),
  },
  {
    source: "src/app/about/AboutDialog.tsx",
    link: "o=adam",
    ask: (page) => page.getByRole("button", { name: "About Adam" }).click(),
    part: (page) => page.getByRole("dialog", { name: "Adam" }),
  },
  {
    source: "src/app/about/Equations.tsx",
    besides: ["src/app/stage/katex.ts"],
    link: "o=adam",
    ask: (page) => page.getByRole("button", { name: "About Adam" }).click(),
    part: (page) => page.getByRole("region", { name: "Equations of Adam" }),
  },
  {
    source: "src/app/notices/Summary.tsx",
    part: (page) => page.locator("body p[aria-live=polite]"),
  },
  {
    source: "src/app/network/controls/DatasetPicker.tsx",
    link: "data=spiral",
    part: (page) => page.getByRole("combobox", { name: "Data set" }),
  },
  {
    source: "src/app/network/controls/GroupRows.tsx",
    link: "data=spiral&o=sgd,biases.lr:0.1",
    part: (page) => page.getByRole("slider", { name: /biases/ }),
  },
  {
    source: "src/app/transport/Epoch.tsx",
    link: "data=spiral&o=sgd",
    part: (page) => page.getByText(/^epoch 0/),
  },
  {
    source: "src/app/network/stage/NetworkStage.tsx",
    besides: ["src/datasets/data/all.ts"],
    link: "data=iris",
    part: (page) => page.getByRole("region", { name: "Race" }).getByRole("img").first(),
  },
  {
    source: "src/app/network/controls/NetworkPanel.tsx",
    link: "data=iris",
    part: (page) => page.getByRole("button", { name: "Open a CSV file…" }),
  },
  {
    source: "src/app/network/charts/NetworkCharts.tsx",
    link: "data=iris",
    part: (page) => page.getByRole("slider", { name: "Loss, chart" }),
  },
  {
    source: "src/app/problem/stage/ProblemStage.tsx",
    link: "problem=quadratic",
    part: (page) => page.getByRole("slider", { name: "Quadratic: eigendirections" }),
  },
  {
    source: "src/app/problem/controls/ProblemPanel.tsx",
    link: "problem=quadratic",
    part: (page) => page.getByRole("textbox", { name: "dimensions, Quadratic" }),
  },
  {
    source: "src/app/problem/charts/ProblemCharts.tsx",
    link: "problem=quadratic",
    part: (page) => page.getByRole("slider", { name: "Loss, chart" }),
  },
  {
    source: "src/app/landscape/Landscape.tsx",
    link: "data=moons&o=sgd&o=adam&steps=20&landscape=paths",
    part: (page) => page.getByRole("application", { name: /^Landscape/ }),
  },
  {
    source: "src/app/landscape/LandscapeSpace.tsx",
    link: "data=moons&net=2-4-1&o=sgd&steps=20&landscape=paths",
    ask: (page) => page.getByRole("button", { name: "3D" }).click(),
    part: (page) => page.getByRole("button", { name: "2D" }),
  },
  {
    source: "src/app/network/controls/own-table/CsvWindow.tsx",
    link: "data=spiral",
    ask: (page) => page.getByRole("button", { name: "Open a CSV file…" }).click(),
    part: (page) => page.getByRole("button", { name: "Choose a file…" }),
  },
];

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
  const later = Object.values(manifest).flatMap(({ file, css = [] }) => [file, ...css]);
  const tried = new Set([...first, ...cases.keys(), ...ofThreads, ...byButton]);
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
  await expect(retry).toBeVisible();
  blocked = false;
  await retry.click();
  await expect(page.getByText("setosa").first()).toBeVisible();
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
  }).toPass();
  await expect(run).toBeVisible();
});
