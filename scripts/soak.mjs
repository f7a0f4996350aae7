// `npm run soak`: mounts two hundred embeds and removes them, then uses the page at random for ten minutes after a warm-up of
// 3,000 actions, and measures what is kept. `--minutes 30` measures longer, `--seed 7` repeats the choices of an earlier
// run. It fails where memory grows by a megabyte an hour after the warm-up, in which code is compiled and the history of
// changes fills, or by one for two hundred embeds, where a listener or a worker is left over, where the page prints an
// error, and where it is held up for over 200 ms.
import { execSync } from "node:child_process";
import { randomInt } from "node:crypto";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { preview } from "vite";
import { launchOptions } from "./find-chromium.mjs";
import { prepare, root } from "./install.mjs";
import { chooser, deeds } from "./soak-deeds.mjs";
import { soakEmbeds } from "./soak-embeds.mjs";
import { held } from "./soak-samples.mjs";

/** A measurement of the page at one moment. @typedef {import("./soak-samples.mjs").Held & { hours: number }} Sample */

const { values } = parseArgs({
  options: { minutes: { type: "string", default: "10" }, seed: { type: "string" } },
});
const minutes = Number(values.minutes);
const seed = Number(values.seed ?? randomInt(2 ** 31));
if (!(minutes > 0) || !Number.isInteger(seed))
  throw new RangeError("--minutes must be positive, --seed whole");

/** Number of actions between two samples. */
const round = 25;
/** Samples of the warm-up, in which code is compiled and the history of changes fills. */
const warmUp = 120;
/** Milliseconds that a task may hold the page up. */
const longestTask = 200;
/** The experiment at which every sample is taken, to compare samples. */
const restingPlace = "surface=beale&o=sgd,lr:0.001&o=adam&steps=100";

prepare();
// The share dialog shows an embed, which is built separately.
execSync("npm run build:site", { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
const server = await preview({ root, preview: { port: 4190 } });
const options = await launchOptions();
// The heap that is measured holds compiled code too. The engine optimises one function after another for much longer
// than ten minutes, some 0.4 MB of code in 600 actions, in which no object of the page is added: without it, what grows
// is what the page keeps.
const browser = await chromium.launch({
  ...options,
  args: [...(options.args ?? []), "--js-flags=--no-opt --no-maglev"],
});
try {
  const address = server.resolvedUrls?.local[0] ?? "";
  const faults = [...(await soakEmbeds(browser, address)), ...(await soak(address))];
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
} finally {
  await browser.close();
  await server.close();
}

/**
 * @param {string} address
 * @returns {Promise<string[]>} the faults
 */
async function soak(address) {
  console.log(`The same choices again: npm run soak -- --minutes ${minutes} --seed ${seed}`);
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.setDefaultTimeout(30_000);
  /** @type {string[]} */
  const errors = [];
  page.on("pageerror", (error) => errors.push(error.stack ?? error.message));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on(
    "response",
    (response) => response.status() < 400 || errors.push(`${response.status()} ${response.url()}`),
  );
  /** Milliseconds of the tasks that held the page up, with the action during which they were seen. @type {string[]} */
  const tasks = [];
  let action = "";
  await page.exposeBinding("tellOfTask", (_, ms) => void tasks.push(`a task of ${ms} ms: ${action}`));
  await page.addInitScript(watchTasks, longestTask);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Performance.enable");
  await page.goto(`${address}#${restingPlace}`);

  const random = chooser(seed);
  /** @type {Sample[]} */
  const samples = [];
  const begun = Date.now();
  const hours = () => (Date.now() - begun) / 3_600_000;
  while (errors.length === 0) {
    const [first] = samples.slice(warmUp);
    if (first && hours() - first.hours >= minutes / 60) break;
    if (!first) tasks.length = 0;
    for (let i = 0; i < round; i++) {
      const deed = random.pick(deeds);
      action = deed.name;
      await deed(page, random);
    }
    action = "rest";
    await rest(page);
    const sample = { hours: hours(), ...(await held(page, devtools)) };
    samples.push(sample);
    console.log(
      `${(sample.hours * 60).toFixed(1).padStart(5)} min: heap ${(sample.heap / 2 ** 20).toFixed(2)} MB, ` +
        `${sample.nodes} nodes, ${sample.listeners} listeners, ${sample.workers} workers`,
    );
  }
  return [...errors, ...faultsOf(samples), ...tasks];
}

/**
 * Runs in the page before its scripts: tells of tasks that hold it up.
 * @param {number} longest milliseconds that a task may take
 */
function watchTasks(longest) {
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      if (duration > longest) Reflect.get(window, "tellOfTask")(Math.round(duration));
  }).observe({ type: "longtask" });
}

/**
 * Puts the page into the state in which samples are taken.
 * @param {import("@playwright/test").Page} page
 */
async function rest(page) {
  for (const dialog = page.locator("dialog[open]").first(); await dialog.isVisible(); )
    await page.keyboard.press("Escape");
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.evaluate((hash) => {
    location.hash = hash;
  }, restingPlace);
  await page.getByRole("slider", { name: "lr, Adam", exact: true }).waitFor();
  await page.getByRole("slider", { name: "Loss, chart" }).waitFor();
  await page.waitForLoadState("networkidle");
}

/**
 * @param {readonly Sample[]} samples
 * @returns {string[]}
 */
function faultsOf(samples) {
  const settled = samples.slice(warmUp);
  if (settled.length < 3) return ["there were too few samples to tell: give it more --minutes"];
  const slope = slopeOf(settled.map(({ hours, heap }) => [hours, heap / 2 ** 20]));
  console.log(`heap after the warm-up: ${slope.toFixed(2)} MB an hour, over ${settled.length} samples`);
  const third = Math.ceil(settled.length / 3);
  /** @type {string[]} */
  const faults = [];
  if (slope >= 1) faults.push(`memory grows by ${slope.toFixed(2)} MB an hour`);
  for (const kind of /** @type {const} */ (["listeners", "workers"])) {
    // A sample may meet the page before its charts stand, or with a note more, so medians are compared.
    /** @param {readonly Sample[]} some */
    const usual = (some) => medianOf(some.map((sample) => sample[kind]));
    const [first, last] = [usual(settled.slice(0, third)), usual(settled.slice(-third))];
    console.log(`${kind}: ${first} at first, ${last} at the end`);
    if (last > first) faults.push(`${kind}: ${first} at first, ${last} at the end`);
  }
  return faults;
}

/** @param {readonly number[]} numbers */
const medianOf = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/**
 * Returns the slope of the least-squares line through points.
 * @param {readonly (readonly [number, number])[]} points
 */
function slopeOf(points) {
  /** @param {readonly number[]} all */
  const mean = (all) => all.reduce((sum, one) => sum + one, 0) / all.length;
  const [middleX, middleY] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
  const above = mean(points.map(([x, y]) => (x - middleX) * (y - middleY)));
  return above / mean(points.map(([x]) => (x - middleX) ** 2));
}
