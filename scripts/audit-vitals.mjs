/** Core Web Vitals of a page in use. @typedef {{ inputs: number, longest: number, shift: number }} Vitals */

/** Races that run for as long as they are used: a step a frame. */
const races = /** @type {const} */ ([
  [
    "A race of three",
    "surface=rosenbrock&o=sgd,lr:0.001&o=sgd,lr:0.001,momentum:0.9&o=adam,lr:0.01&steps=20000",
  ],
  ["A network", "data=moons&net=2-8-8-1&o=sgd,lr:0.1&o=adam,lr:0.01&steps=5000"],
]);

/** The number of times that each input is made. */
const times = 5;

/**
 * Uses pages whose races run, and yields for each the longest time from an input to the next picture, and how far things
 * jumped that nobody moved.
 * @param {import("@playwright/test").Browser} browser
 * @param {string} address
 * @returns {AsyncGenerator<readonly [name: string, vitals: Vitals], void>}
 */
export async function* vitalsInUse(browser, address) {
  for (const [name, link] of races) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.addInitScript(watch);
    await page.goto(`${address}#${link}`);
    await page.getByRole("slider", { name: "Loss, chart" }).waitFor();
    await page.getByRole("button", { name: "Play", exact: true }).click();
    for (let i = 0; i < times; i++) await use(page);
    yield [name, await page.evaluate(() => Reflect.get(window, "vitals"))];
    await page.close();
  }
}

/** @param {import("@playwright/test").Page} page */
async function use(page) {
  await page.getByRole("slider", { name: "lr, Adam", exact: true }).press("ArrowRight");
  await page.getByText("Show values as a table").click();
  await page.getByRole("button", { name: "Inspect", exact: true }).click();
  await page.getByRole("button", { name: "Close the inspector" }).click();
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await page.getByRole("textbox", { name: "Link" }).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Pause", exact: true }).click();
  await page.getByRole("button", { name: "Play", exact: true }).click();
}

/** Runs in the page before its scripts: keeps the longest interaction, as INP does, and the sum of layout shifts. */
function watch() {
  /** @type {Vitals} */
  const vitals = { inputs: 0, longest: 0, shift: 0 };
  Object.assign(window, { vitals });
  const seen = new Set();
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const interaction = Reflect.get(entry, "interactionId");
      if (!interaction) continue;
      seen.add(interaction);
      vitals.inputs = seen.size;
      vitals.longest = Math.max(vitals.longest, entry.duration);
    }
  }).observe(
    /** @type {PerformanceObserverInit} */ ({ type: "event", durationThreshold: 16, buffered: true }),
  );
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if (!Reflect.get(entry, "hadRecentInput")) vitals.shift += Reflect.get(entry, "value");
  }).observe({ type: "layout-shift", buffered: true });
}
