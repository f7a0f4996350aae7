import type { Locator, Page } from "@playwright/test";
import { scattersIn } from "../../testing/map-panel.ts";
import { Playground } from "../../testing/playground.ts";
import { dropFile, recordedRun } from "../../testing/recorded-run.ts";

/** A part of the page that is loaded when it is first shown, and the steps that show it. */
export interface Visit {
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

export const visits: readonly Visit[] = [
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
