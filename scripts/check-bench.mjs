// Runs the benchmark at tiny sizes, without peers, and fails where a row is missing or is not what `--json` promises. The
// page and the library's threads are measured where they were built before.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./install.mjs";

/** The rows, in the order of the table. @type {string[]} */
const ids = JSON.parse(readFileSync(join(root, "bench", "row-ids.json"), "utf8"));

const command = [join(root, "scripts", "bench.mjs"), "--tiny", "--json"];
const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
const faults = status === 0 ? faultsIn(JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? "")) : [stderr];
console.log(faults.length > 0 ? faults.join("\n") : `${ids.length} rows`);
process.exitCode = faults.length > 0 ? 1 : 0;

/**
 * @param {{ machine: Record<string, any>, rows: Record<string, unknown>[] }} printed
 * @returns {string[]}
 */
function faultsIn({ machine, rows, ...others }) {
  const found = rows.map(({ id }) => id).join();
  const faults = found === ids.join() ? [] : [`the rows are ${found}`];
  for (const name of Object.keys(others)) faults.push(`there is a ${name} besides the rows`);
  for (const value of [machine.peak.float32, machine.peak.float64, machine.copy])
    if (!(value > 0)) faults.push(`the machine has a speed of ${value}`);
  const isBuilt = existsSync(join(root, "dist", "index.html"));
  const hasLibrary = existsSync(join(root, "dist", "lib", "library", "sweep.js"));
  for (const { id, goal, figure, unit, holds, note, ...more } of rows) {
    for (const name of Object.keys(more)) faults.push(`${id}: there is a ${name}`);
    // Without peers some rows compare with nothing; these measure without.
    const measures =
      /^(S1|elementwise|grid|compile|sharpness|landscape|basin)/.test(String(id)) ||
      (isBuilt && /^page/.test(String(id))) ||
      (hasLibrary && /^(border|workers)/.test(String(id)));
    if (measures && !(Number(figure) > 0)) faults.push(`${id}: the figure is ${figure}: ${note}`);
    if (!Number.isFinite(figure)) faults.push(`${id}: the figure is ${figure}`);
    if (typeof holds !== "boolean") faults.push(`${id}: holds is ${holds}`);
    for (const text of [goal, unit, note])
      if (typeof text !== "string" || text === "") faults.push(`${id}: a text is ${text}`);
    // Without peers there is nothing that these rows could be compared with; ours is timed all the same.
    if (!/^W\d-/.test(String(id))) continue;
    if (holds) faults.push(`${id} holds without a peer`);
    if (!/missing/.test(String(note))) faults.push(`${id} does not say which peer is missing`);
    if (/downhill\/fast 0 steps/.test(String(note))) faults.push(`${id}: Downhill was not timed: ${note}`);
  }
  return faults;
}
