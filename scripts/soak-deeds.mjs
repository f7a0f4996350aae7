import { errors } from "@playwright/test";

/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {ReturnType<typeof chooser>} Chooser */

/**
 * Makes choices that follow from a seed alone, by the generator "mulberry32".
 * @param {number} seed
 */
export function chooser(seed) {
  let state = seed >>> 0;
  const number = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    /** Returns a number from 0 up to 1. */
    number,
    /**
     * @template T
     * @param {readonly T[]} from
     * @returns {T}
     */
    pick: (from) => from[Math.floor(number() * from.length)],
  };
}

const links = [
  "surface=rosenbrock&o=sgd,lr:0.001&o=adam&steps=300",
  "surface=ackley&o=adam,cosine.tMax:200&o=rmsprop&steps=300",
  "f=x^4-3*x^2%2By^2&o=adam&o=sgd,momentum:0.9&steps=200&noise=0.2",
  "f=x^2%2B3x&o=nothing",
  "o=newton&o=lbfgs&o=adam&steps=100",
  "rule=p=p-lr*g&o=own,lr:0.01&o=adam",
  "data=moons&net=2-8-8-2&o=adam&o=sgd,lr:0.1&steps=120",
  "data=iris&o=adam,lr:0.02&steps=100",
  "data=digits&o=adam&steps=40",
  "data=own,mine.csv&o=adam",
  "problem=memory,facts:5&o=muon,lr:0.05&steps=60",
  "problem=quadratic,dimensions:9&o=adam,lr:0.05&o=sgd,lr:0.01&steps=80",
  "surface=beale&o=adam,lr:0.01&map=lr:1e-4..1e-1,size:8",
  "surface=himmelblau&noise=0.5&o=adam&steps=100&seeds=6",
];

/**
 * Presses a button if there is an enabled one, and says whether it did.
 * @param {Page} page
 * @param {string | RegExp} name
 */
async function press(page, name) {
  const exact = typeof name === "string";
  const button = page.getByRole("button", { name, disabled: false, ...(exact && { exact }) }).first();
  if (!(await button.isVisible())) return false;
  try {
    await button.click({ timeout: 10_000 });
    return true;
  } catch (error) {
    // A button that is replaced as it is looked at, such as "Play again" when a race is computed, was not pressed.
    if (error instanceof errors.TimeoutError) return false;
    throw error;
  }
}

/**
 * Opens a dialog, does something with it, and closes it.
 * @param {Page} page
 * @param {() => Promise<unknown>} open returns false if it cannot be opened
 * @param {(dialog: import("@playwright/test").Locator) => Promise<unknown>} [use]
 */
async function visit(page, open, use = async () => {}) {
  if ((await open()) === false) return;
  const dialog = page.getByRole("dialog").first();
  await dialog.waitFor();
  await use(dialog);
  if (await dialog.isVisible()) await page.keyboard.press("Escape");
  await page.locator("dialog").first().waitFor({ state: "detached" });
}

/** Actions of a user, each of a few seconds at most. @type {readonly ((page: Page, random: Chooser) => Promise<void>)[]} */
export const deeds = [
  async function openLink(page, random) {
    const link = random.pick(links);
    await page.evaluate((hash) => {
      location.hash = hash;
    }, link);
  },
  async function run(page, random) {
    await press(page, random.pick(["Play", "Play again"]));
    await page.getByRole("slider", { name: "Timeline" }).press("ArrowRight");
    await press(page, "Pause");
  },
  async function runToTheEnd(page) {
    await press(page, /^Play( again)?$/);
    await page.keyboard.press("End");
  },
  async function seek(page, random) {
    const timeline = page.getByRole("slider", { name: "Timeline" });
    const end = Number(await timeline.getAttribute("max"));
    await timeline.fill(String(Math.floor(random.number() * end)));
  },
  async function moveSlider(page, random) {
    const sliders = page.getByRole("region", { name: "Optimizers" }).getByRole("slider");
    const count = await sliders.count();
    if (count === 0) return;
    const slider = sliders.nth(Math.floor(random.number() * count));
    for (let i = 0; i < 8; i++) await slider.press(random.pick(["ArrowRight", "ArrowLeft", "PageUp"]));
  },
  async function undo(page, random) {
    const times = 1 + Math.floor(random.number() * 6);
    for (let i = 0; i < times; i++) await press(page, random.pick(["Undo", "Undo", "Redo"]));
  },
  async function addOptimizer(page, random) {
    const name = random.pick(["adam", "lion", "shampoo", "sgd"]);
    await visit(
      page,
      () => press(page, "+ Add optimizer"),
      async (dialog) => {
        await dialog.getByRole("combobox", { name: "Search optimizers" }).fill(name);
        await page.keyboard.press("Enter");
      },
    );
  },
  async function removeOptimizer(page, random) {
    await press(page, /^More for/);
    await page.keyboard.press("ArrowDown");
    const item = page.getByRole("menuitem", { name: random.pick(["Remove", "Duplicate"]) });
    if ((await item.isVisible()) && (await item.isEnabled())) await item.click();
    else await page.keyboard.press("Escape");
  },
  async function changeScenario(page, random) {
    await press(page, random.pick(["Surface", "Network", "Problem"]));
  },
  async function addMap(page) {
    await press(page, "+ map");
  },
  async function removeMap(page) {
    await press(page, "− map");
  },
  async function inspect(page) {
    if (await press(page, "Inspect")) await press(page, "Close the inspector");
  },
  async function turn(page, random) {
    if (!(await press(page, "3D"))) return;
    await press(page, random.pick(["Arrows", "Gradient flow"]));
    await press(page, "2D");
  },
  async function speak(page) {
    if (!(await press(page, "Language"))) return;
    await page.getByRole("menuitemradio", { name: "Deutsch" }).click();
    await page.getByRole("button", { name: "Sprache", exact: true }).click();
    await page.getByRole("menuitemradio", { name: "English" }).click();
    await page.getByRole("button", { name: "Language", exact: true }).waitFor();
  },
  async function share(page, random) {
    const name = random.pick(["Link", "Embed", "Picture", "Code", "Data"]);
    await visit(
      page,
      () => press(page, "Share"),
      (dialog) => dialog.getByRole("tab", { name }).click(),
    );
  },
  function readAbout(page) {
    return visit(page, () => press(page, /^About /));
  },
  function readShortcuts(page) {
    return visit(page, () => press(page, "Keyboard shortcuts"));
  },
  async function moveStage(page, random) {
    const stage = page.getByRole("application", { name: /^Surface/ });
    if (!(await stage.isVisible())) return;
    const box = await stage.boundingBox();
    if (!box) return;
    await page.mouse.move(box.x + box.width * random.number(), box.y + box.height * random.number());
    await page.mouse.wheel(0, random.pick([-120, 120]));
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * random.number(), box.y + box.height * random.number(), {
      steps: 8,
    });
    await page.mouse.up();
    await press(page, "Reset view");
  },
  async function writeFormula(page, random) {
    const field = page.getByRole("textbox", { name: "f(x, y) =" });
    if (await field.isVisible())
      await field.fill(random.pick(["x^2+y^2", "sin(x)*y", "x^2+3x", "abs(x)+y^4"]));
  },
  async function importTable(page, random) {
    const row = () => `${random.number()},${random.number()},${random.pick(["a", "b"])}`;
    const text = ["u,v,kind", ...Array.from({ length: 400 }, row)].join("\n");
    // Files are dropped rather than set: Chromium keeps a field whose files a program has set.
    const drop = () =>
      page.evaluate((text) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([text], "mine.csv", { type: "text/csv" }));
        document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true }));
      }, text);
    await visit(page, drop, (dialog) => dialog.getByRole("button", { name: "Use this table" }).click());
  },
  async function changeColours(page, random) {
    if (await press(page, "Colours"))
      await page.getByRole("menuitemradio", { name: random.pick(["Dark", "Light", "Match system"]) }).click();
  },
  async function resize(page, random) {
    await page.setViewportSize(
      random.pick([
        { width: 1440, height: 900 },
        { width: 768, height: 1024 },
        { width: 390, height: 844 },
      ]),
    );
  },
  async function showTable(page) {
    const table = page.getByText("Show values as a table");
    if (await table.isVisible()) await table.click();
  },
];
