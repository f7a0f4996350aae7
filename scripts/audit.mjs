// `npm run audit`: judges the built pages with Lighthouse, on a desktop and on its slow phone, and measures how soon a
// played page answers and whether it shifts. It prints two tables in Markdown, and fails where a page falls short.
// Lighthouse is installed into audit/node_modules. Its scores depend on the machine: nothing else should run meanwhile.
import { execSync } from "node:child_process";
import { cpus } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "@playwright/test";
import { preview } from "vite";
import { launchOptions } from "./find-chromium.mjs";
import { installIn, prepare, root } from "./install.mjs";

/** The part of a Lighthouse report that is read. @typedef {{ categories: Record<string, { score: number | null }>, audits: Record<string, { score: number | null, scoreDisplayMode: string, title: string }> }} Report */

/** @type {readonly (readonly [name: string, path: string])[]} */
const pages = [
  ["The page", ""],
  ["A network", "#data=moons"],
  ["A lesson", "#o=adam&lesson=momentum"],
  ["Documentation with demos", "docs/optimizers/adam.html"],
];
const categories = /** @type {const} */ (["performance", "accessibility", "best-practices"]);
/** Least scores, in percent, in the order of the categories. */
const goals = { desktop: [98, 100, 100], phone: [90, 100, 100] };
/** Most milliseconds from an input to the next picture (Interaction to Next Paint), and most layout shift. */
const slowest = 100;
const shift = 0;

prepare();
const folder = join(root, "audit");
installIn(folder, ["--ignore-scripts"]);
execSync("npm run build", { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
const server = await preview({ root, preview: { port: 4170 } });
const address = server.resolvedUrls?.local[0] ?? "";
/** @type {string[]} */
const faults = [];
try {
  console.log(`${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]?.model.trim()}\n`);
  console.log("| Page | Device | Performance | Accessibility | Best practices |\n| - | - | - | - | - |");
  for (const [name, path] of pages)
    for (const device of /** @type {const} */ (["desktop", "phone"])) await judge(name, path, device);
  console.log("\n| While it runs | Slowest answer to an input | Layout shift |\n| - | - | - |");
  for (const [name, path] of pages.slice(0, 2)) await use(name, path);
} finally {
  await server.close();
}
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;

/**
 * Prints the median scores of three runs of Lighthouse, as one varies by some percent.
 * @param {string} name
 * @param {string} path
 * @param {"desktop" | "phone"} device
 */
async function judge(name, path, device) {
  /** @type {Report[]} */
  const reports = [];
  for (let i = 0; i < 3; i++) reports.push(await report(address + path, device));
  const scores = categories.map((category) =>
    Math.round(100 * medianOf(reports.map(({ categories }) => categories[category]?.score ?? 0))),
  );
  console.log(`| ${[name, device, ...scores].join(" | ")} |`);
  for (const [i, score] of scores.entries())
    if (score < goals[device][i])
      faults.push(`${name}, ${device}: ${categories[i]} ${score}, not ${goals[device][i]}`);
  for (const [id, { score, scoreDisplayMode, title }] of Object.entries(reports[0]?.audits ?? {}))
    if (score === 0 && scoreDisplayMode === "binary") faults.push(`${name}, ${device}: ${title} (${id})`);
}

/**
 * Returns what Lighthouse finds in a browser of its own, so that nothing is cached.
 * @param {string} url
 * @param {"desktop" | "phone"} device
 * @returns {Promise<Report>}
 */
async function report(url, device) {
  const lighthouse = join(folder, "node_modules", "lighthouse", "core");
  const { default: run } = await import(pathToFileURL(join(lighthouse, "index.js")).href);
  const { default: desktop } = await import(
    pathToFileURL(join(lighthouse, "config", "desktop-config.js")).href
  );
  const port = 9333;
  const options = await launchOptions();
  const browser = await chromium.launch({
    ...options,
    args: [...(options.args ?? []), `--remote-debugging-port=${port}`],
  });
  try {
    const flags = { port, logLevel: "error", onlyCategories: categories };
    return (await run(url, flags, device === "desktop" ? desktop : undefined)).lhr;
  } finally {
    await browser.close();
  }
}

/**
 * Plays an experiment, changes it by keyboard and pointer, opens what can be opened, and prints what was slowest.
 * @param {string} name
 * @param {string} path
 */
async function use(name, path) {
  const browser = await chromium.launch(await launchOptions());
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(address + path);
    await page.getByRole("slider", { name: "Loss, chart" }).waitFor();
    await page.waitForLoadState("networkidle");
    await page.evaluate(watch);
    await page.getByRole("button", { name: "Play", exact: true }).click();
    const rate = page.getByRole("slider", { name: /^lr, / }).first();
    await rate.focus();
    for (let i = 0; i < 20; i++) await page.keyboard.press(i < 10 ? "ArrowRight" : "ArrowLeft");
    const timeline = page.getByRole("slider", { name: "Timeline" });
    await timeline.focus();
    for (let i = 0; i < 20; i++) await page.keyboard.press("PageUp");
    await timeline.click();
    await page.getByRole("button", { name: "Share", exact: true }).click();
    await page.getByRole("tab", { name: "Picture" }).click();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: /^Play/ }).first().press("Enter");
    const { slow, shifted } = await page.evaluate(() => Reflect.get(window, "watched"));
    console.log(`| ${name} | ${slow} ms | ${shifted.toFixed(3)} |`);
    if (slow > slowest) faults.push(`${name}: an input is answered after ${slow} ms, not ${slowest}`);
    if (shifted > shift) faults.push(`${name}: shifts by ${shifted.toFixed(3)} while it runs`);
  } finally {
    await browser.close();
  }
}

/** In the page: notes the longest time from an input to the next picture, and the shift that no input caused. */
function watch() {
  const watched = { slow: 0, shifted: 0 };
  Reflect.set(window, "watched", watched);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watched.slow = Math.max(watched.slow, duration);
    // The compiler's types lack the threshold.
  }).observe(/** @type {PerformanceObserverInit} */ ({ type: "event", durationThreshold: 16 }));
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if (!Reflect.get(entry, "hadRecentInput")) watched.shifted += Reflect.get(entry, "value");
  }).observe({ type: "layout-shift" });
}

/** @param {readonly number[]} numbers */
function medianOf(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
