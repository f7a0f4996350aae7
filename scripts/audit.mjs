// `npm run audit`: judges the built pages with Lighthouse, on a desktop and on its slow phone, and uses pages whose races
// run. It prints tables in Markdown, and fails where a page falls short.
// Lighthouse is installed into audit/node_modules. Its scores depend on the machine: nothing else should run meanwhile.
import { execSync } from "node:child_process";
import { cpus } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "@playwright/test";
import { preview } from "vite";
import { vitalsInUse } from "./audit-vitals.mjs";
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
/** Most milliseconds from an input to the next picture, and the most layout shift, of a page in use. */
const most = { longest: 100, shift: 0.001 };

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
  await judgeInUse();
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

/** Prints how pages answer while their races run. */
async function judgeInUse() {
  console.log("\n| In use | Inputs | Longest to the next picture | Layout shift |\n| - | - | - | - |");
  const browser = await chromium.launch(await launchOptions());
  try {
    for await (const [name, { inputs, longest, shift }] of vitalsInUse(browser, address)) {
      console.log(`| ${name} | ${inputs} | ${longest} ms | ${shift.toFixed(4)} |`);
      if (longest > most.longest)
        faults.push(`${name}, in use: ${longest} ms from an input to the next picture`);
      if (shift > most.shift) faults.push(`${name}, in use: a layout shift of ${shift.toFixed(4)}`);
    }
  } finally {
    await browser.close();
  }
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

/** @param {readonly number[]} numbers */
function medianOf(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
