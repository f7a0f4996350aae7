import { encodeInFull } from "../../experiment/index.ts";
import { cellsInPart } from "../../experiment/sweep/cells/cells.ts";
import { kindsInShard, shardLines } from "../../experiment/sweep/shard/shard-csv.ts";
import { sweep } from "../sweep.ts";
import { help } from "./help.ts";
import { mappedSpec } from "./link.ts";
import { type Order, readOptions } from "./options.ts";
import { checkPlace, inChunks, writeShard } from "./shard-file.ts";
import { version } from "./version.ts";

/** The place that the command writes to, besides files. */
export interface Console {
  /** Writes to standard output. */
  readonly print: (text: string) => Promise<void>;
  /** Shows how many cells are done; null where nobody looks. */
  readonly showProgress: ((done: number, total: number) => void) | null;
}

/**
 * Runs the command "downhill-sweep".
 *
 * @throws Error (rejects) that says what is wrong; nothing is written to a file then
 */
export async function runCommand(args: readonly string[], console: Console): Promise<void> {
  const order = readOptions(args);
  if (order.does === "help") await console.print(help);
  else if (order.does === "version") await console.print(`${version}\n`);
  else if (order.does === "script") await writeScript(order, console);
  else await computeShard(order, console);
}

async function writeScript(
  { link, engine }: Extract<Order, { does: "script" }>,
  { print }: Console,
): Promise<void> {
  const { sweepScript } = await import("../../code/sweep/sweep-script.ts");
  await print(sweepScript(mappedSpec(link), { version, engine }).text);
}

async function computeShard(
  { link, part, out, threads }: Extract<Order, { does: "sweep" }>,
  { print, showProgress }: Console,
): Promise<void> {
  const spec = mappedSpec(link);
  if (out !== null) checkPlace(out);
  const { columns, against } = await sweep(spec, {
    part,
    kinds: kindsInShard(spec),
    ...(showProgress ? { onProgress: showProgress } : {}),
    ...(threads === null ? {} : { threads }),
  });
  const lines = shardLines(spec, cellsInPart(spec, part), columns, ...(against ? [against] : []));
  if (out === null) for (const text of inChunks(lines)) await print(text);
  else writeShard(out, lines, { link: encodeInFull(spec), part, version });
}
