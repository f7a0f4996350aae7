// `npm run bench`: training steps a second in Node, compared with the peers that are available, in one run.
//
// DOWNHILL_PEERS names a folder with clones of the peers' repositories (`playground` of tensorflow,
// `neural-network-playground` of DenseDevKev); a peer that is not there is said to be missing.
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { root } from "./install.mjs";

const rounds = 7;
const seconds = 0.4;

/** @type {{ file: string, clone?: string }[]} */
const entries = [
  { file: "bench/downhill.ts" },
  { file: "bench/peers/tensorflow-playground.ts", clone: "playground" },
  { file: "bench/peers/neural-network-playground.ts", clone: "neural-network-playground" },
];

const peers = process.env.DOWNHILL_PEERS ? resolve(process.env.DOWNHILL_PEERS) : null;
/** @type {{ name: string, step: () => void, rates: number[] }[]} */
const timed = [];
for (const { file, clone } of entries) {
  const folder = clone && peers ? join(peers, clone) : null;
  if (clone && !(folder && existsSync(folder))) console.log(`${clone}: not available`);
  else timed.push({ ...(await load(file, folder)), rates: [] });
}

for (const { step } of timed) rate(step);
for (let round = 0; round < rounds; round++) for (const one of timed) one.rates.push(rate(one.step));

const [ours] = timed;
console.log(
  "\n2–8–8–1, tanh, batch 32: training steps a second, median (lowest to highest) of",
  rounds,
  "rounds",
);
for (const { name, rates } of timed) {
  const [lowest, highest] = [Math.min(...rates), Math.max(...rates)];
  // The ratio is taken round by round, so that it holds when the machine's speed drifts.
  const ratio = median(ours.rates.map((one, i) => one / rates[i]));
  console.log(
    `${whole(median(rates)).padStart(9)}  (${whole(lowest)} to ${whole(highest)})  ${name}` +
      (rates === ours.rates ? "" : `: ours ${ratio.toFixed(2)} times as fast`),
  );
}

/**
 * Bundles an entry as a page would and loads it.
 * @param {string} file
 * @param {string | null} folder
 */
async function load(file, folder) {
  const outDir = join(root, "node_modules", ".cache", "bench");
  const [, base] = /([\w-]+)\.ts$/.exec(file) ?? [];
  await build({
    root,
    configFile: false,
    logLevel: "error",
    publicDir: false,
    resolve: { alias: folder ? { "@peer": folder } : {} },
    ssr: { noExternal: true },
    build: { ssr: join(root, file), outDir, emptyOutDir: false, target: "node20", minify: false },
  });
  const { name, prepare } = await import(pathToFileURL(join(outDir, `${base}.js`)).href);
  return { name, step: prepare() };
}

/** @param {() => void} step */
function rate(step) {
  const start = performance.now();
  let steps = 0;
  while (performance.now() - start < seconds * 1000) {
    for (let i = 0; i < 100; i++) step();
    steps += 100;
  }
  return steps / ((performance.now() - start) / 1000);
}

/** @param {number[]} values */
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** @param {number} value */
function whole(value) {
  return Math.round(value).toLocaleString("en");
}
