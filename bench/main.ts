// `npm run bench`, once peers are installed and this is built: measures, prints one table, and with `--json` one line.
import { existsSync } from "node:fs";
import { cpus } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { landscapeRow } from "./landscape.ts";
import { measureMachine } from "./machine.ts";
import { mapRows } from "./maps.ts";
import { measuredRows } from "./measures.ts";
import { pageRows, withoutPage } from "./page.ts";
import { race } from "./race.ts";
import ids from "./row-ids.json" with { type: "json" };
import { networkRows, type Row, rateLines } from "./rows.ts";
import { sharpnessRow } from "./sharpness.ts";

const tiny = process.argv.includes("--tiny");
const json = process.argv.includes("--json");
const print = json ? console.error : console.log;

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const folder = dirname(fileURLToPath(import.meta.url));
const share = tiny ? 0.01 : 1;
const machine = measureMachine(share);
const measured = measuredRows(folder, machine, share);
const maps = await mapRows(libraryEntry(), share);
const results = await race(
  folder,
  ({ kind }) => !tiny || kind === "ours" || kind === "reference",
  tiny ? 1 : 5,
  tiny ? 0.001 : 0.15,
);
const found = [
  ...networkRows(results, machine),
  ...measured,
  sharpnessRow(share),
  landscapeRow(share),
  ...maps,
  ...(await rowsOfPage()),
];
const rows = ids.map((id) => found.find((row) => row.id === id)!);

const [{ model }] = cpus();
print(
  "Training steps a second of processor time, medians".padEnd(36) +
    "\n" +
    " ".repeat(36) +
    ["W1", "W2", "W3"].map((id) => id.padStart(9)).join(""),
);
for (const line of rateLines(results)) print(line);
print(
  `\n${model}, Node ${process.versions.node}: ${giga(machine.peak.float32)} GFLOP/s in float32, ` +
    `${giga(machine.peak.float64)} in float64, copies ${giga(machine.copy)} GB/s\n`,
);
for (const row of rows) print(lineOf(row));
if (json) {
  const described = { processor: model, cores: cpus().length, node: process.versions.node, ...machine };
  process.stdout.write(`${JSON.stringify({ machine: described, rows })}\n`);
}

/** Returns a function that imports `downhill/sweep` from the folder `DOWNHILL_LIBRARY`; null where it is not there. */
function libraryEntry(): Parameters<typeof mapRows>[0] {
  const entry = join(root, process.env.DOWNHILL_LIBRARY ?? "dist/lib", "library", "sweep.js");
  return existsSync(entry) ? () => import(pathToFileURL(entry).href) : null;
}

/** Measures the page in the folder that `DOWNHILL_PAGE` names. */
async function rowsOfPage(): Promise<Row[]> {
  const built = process.env.DOWNHILL_PAGE ?? "dist";
  if (!existsSync(join(root, built, "index.html"))) return withoutPage("not measured: the page is not built");
  // It finds its packages from its own place, so it cannot be bundled.
  const { launchOptions } = await import(pathToFileURL(join(root, "scripts", "find-chromium.mjs")).href);
  return pageRows(root, built, launchOptions, tiny ? 1 : 6);
}

function lineOf({ id, goal, figure, unit, holds, note }: Row): string {
  const shown = `${Number(figure.toPrecision(3))} ${unit}`;
  return `${holds ? "✓" : "✗"} ${id.padEnd(20)} ${shown.padEnd(20)} ${goal}\n    ${note}`;
}

function giga(value: number): string {
  return (value / 1e9).toFixed(1);
}
