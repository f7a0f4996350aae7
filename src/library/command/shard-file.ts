import { createHash, randomUUID } from "node:crypto";
import {
  accessSync,
  closeSync,
  constants,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import { crc32 } from "node:zlib";
import { type ShardRecord, shardRecord } from "../../experiment/sweep/shard/shard-record.ts";

/** Characters that are written at a time, at least. */
const chunk = 1 << 20;

/** Checks that a file can be written, before there is work to lose. @throws RangeError that says why it cannot */
export function checkPlace(file: string): void {
  const refuse = (why: string) => new RangeError(`--out ${JSON.stringify(file)} cannot be written: ${why}`);
  const folder = dirname(file);
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) throw refuse("it is a folder");
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw refuse(`there is no folder ${JSON.stringify(folder)}`);
  try {
    accessSync(folder, constants.W_OK);
  } catch {
    throw refuse(`the folder ${JSON.stringify(folder)} is read-only here`);
  }
}

/**
 * Writes a shard and its record. Each is written under another name, then renamed: a file of the name that was asked
 * for is whole. The record comes first, so every shard has one.
 *
 * @param lines of the shard without their ends, the header first
 */
export function writeShard(
  file: string,
  lines: Iterable<string>,
  about: Pick<ShardRecord, "link" | "part" | "version">,
): void {
  const [csv, json] = [file, `${file}.json`].map((name) => `${name}.${randomUUID()}.tmp`);
  try {
    const { cells, sha256, checks } = writeLines(csv, lines);
    const linkHash = createHash("sha256").update(about.link).digest("hex");
    const { link, part, version } = about;
    const record = shardRecord({
      link,
      linkHash,
      part,
      version,
      computedWith: "node",
      cells,
      sha256,
      checks,
    });
    writeFileSync(json, `${JSON.stringify(record)}\n`);
    renameSync(json, `${file}.json`);
    renameSync(csv, file);
  } finally {
    for (const name of [csv, json]) rmSync(name, { force: true });
  }
}

function writeLines(name: string, lines: Iterable<string>): Pick<ShardRecord, "cells" | "sha256" | "checks"> {
  const hash = createHash("sha256");
  const checks: number[] = [];
  const file = openSync(name, "wx");
  try {
    for (const text of inChunks(lines, (line) => checks.push(crc32(line)))) {
      hash.update(text);
      writeFileSync(file, text);
    }
  } finally {
    closeSync(file);
  }
  const bytes = Buffer.alloc(4 * (checks.length - 1));
  for (let cell = 1; cell < checks.length; cell++) bytes.writeUInt32LE(checks[cell], 4 * (cell - 1));
  return { cells: checks.length - 1, sha256: hash.digest("hex"), checks: bytes.toString("base64") };
}

/** Yields lines, with their ends, in texts of some length. @param onLine is called with each line */
export function* inChunks(
  lines: Iterable<string>,
  onLine: (line: string) => void = () => {},
): Generator<string, void> {
  let text = "";
  for (const line of lines) {
    onLine(line);
    text += `${line}\n`;
    if (text.length < chunk) continue;
    yield text;
    text = "";
  }
  yield text;
}
