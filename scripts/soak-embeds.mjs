import { held } from "./soak-samples.mjs";

/** @typedef {import("./soak-samples.mjs").Held} Held */

/** Embeds that are mounted together, and how often: two hundred in all. */
const together = 8;
const rounds = 25;
/** Rounds of the warm-up, in which code is compiled and frames are kept for the next embeds. */
const warmUp = 10;

const experiments = [
  "surface=beale&o=adam,lr:0.05&o=sgd,lr:0.001&steps=200",
  "f=x^4%2By^2&start=1,0.5&o=adam&steps=150",
  "data=moons&net=2-6-1&o=adam&o=sgd,lr:0.1&steps=60",
  "problem=memory,facts:5&o=muon,lr:0.05&steps=60",
];

/**
 * Mounts two hundred embeds on a page as other sites have it, lets each play, removes them, and tells what the page has
 * left over: the memory is that of the page, as frames of embeds have processes of their own that end with them.
 * @param {import("@playwright/test").Browser} browser
 * @param {string} address the address of Downhill, with a slash at the end
 * @returns {Promise<string[]>} the faults
 */
export async function soakEmbeds(browser, address) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  /** @type {string[]} */
  const errors = [];
  page.on("pageerror", (error) => errors.push(error.stack ?? error.message));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  const host = `${address}host-of-embeds`;
  await page.route(host, (route) =>
    route.fulfill({
      contentType: "text/html",
      body:
        '<!doctype html><title>A page</title><link rel="icon" href="data:,">' +
        '<main style="display: grid; grid-template-columns: repeat(4, 1fr)"></main>' +
        `<script src="${address}downhill-embed.js"></script>`,
    }),
  );
  await page.goto(host);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Performance.enable");
  /** @type {Held[]} */
  const samples = [];
  for (let round = 1; round <= rounds && errors.length === 0; round++) {
    await page.evaluate(playAndRemove, { experiments, together });
    const sample = await held(page, devtools);
    samples.push(sample);
    console.log(
      `${String(round * together).padStart(5)} embeds: heap ${(sample.heap / 2 ** 20).toFixed(2)} MB, ` +
        `${sample.nodes} nodes, ${sample.listeners} listeners, ${sample.workers} workers, ${page.frames().length} frames`,
    );
  }
  await page.close();
  return [...errors, ...(errors.length > 0 ? [] : faultsOf(samples))];
}

/**
 * Runs in the page: mounts embeds, waits until their races can be played and have been played for a moment, and removes
 * them.
 * @param {{ experiments: readonly string[], together: number }} what
 */
async function playAndRemove({ experiments, together }) {
  const embeds = Array.from({ length: together }, (_, i) => {
    const embed = document.createElement("downhill-experiment");
    embed.setAttribute("experiment", experiments[i % experiments.length] ?? "");
    embed.setAttribute("height", "420");
    embed.setAttribute("autoplay", "");
    return embed;
  });
  const ready = embeds.map(
    (embed) =>
      new Promise((resolve, reject) => {
        embed.addEventListener("ready", resolve, { once: true });
        embed.addEventListener("error", (event) =>
          reject(new Error(event instanceof CustomEvent ? event.detail.message : "failed")),
        );
      }),
  );
  document.querySelector("main")?.append(...embeds);
  await Promise.all(ready);
  await new Promise((resolve) => setTimeout(resolve, 500));
  for (const embed of embeds) embed.remove();
  // Frames end, and what they were is collected, after the task that removed them.
  await new Promise((resolve) => setTimeout(resolve, 500));
}

/** @param {readonly Held[]} samples */
function faultsOf(samples) {
  const settled = samples.slice(warmUp);
  const [first, last] = [settled[0], settled.at(-1)];
  if (!first || !last) return ["there were too few embeds to tell"];
  const embeds = (settled.length - 1) * together;
  const grown = (((last.heap - first.heap) / 2 ** 20) * together * rounds) / embeds;
  console.log(`heap: ${grown.toFixed(2)} MB for two hundred embeds, after the first ${warmUp * together}`);
  const faults = grown > 1 ? [`two hundred embeds leave ${grown.toFixed(2)} MB`] : [];
  const middle = Math.ceil(settled.length / 2);
  for (const kind of /** @type {const} */ (["listeners", "workers"])) {
    // A worker may be ending while it is counted, so the most are compared.
    /** @param {readonly Held[]} some */
    const most = (some) => Math.max(...some.map((sample) => sample[kind]));
    const [before, after] = [most(settled.slice(0, middle)), most(settled.slice(middle))];
    if (after > before) faults.push(`${kind}: ${before} at first, ${after} at the end`);
  }
  return faults;
}
