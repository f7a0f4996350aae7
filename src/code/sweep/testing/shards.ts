import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";
import { encodeInFull } from "../../../experiment/index.ts";
import { counterpart, type Mapped } from "../../../experiment/sweep/cells/cell-spec.ts";
import { cellsInPart, cellsOf } from "../../../experiment/sweep/cells/cells.ts";
import { shardLines } from "../../../experiment/sweep/shard/shard-csv.ts";
import { shardRecord } from "../../../experiment/sweep/shard/shard-record.ts";

/** Computes a map as the command does: as a whole and in parts, each with its record. */
export function shardsOf(spec: Mapped, parts: number, version: string) {
  const link = encodeInFull(spec);
  const shard = (part: readonly [number, number]) => {
    const cells = cellsInPart(spec, part);
    const other = counterpart(spec);
    const found = [spec, ...(other ? [other] : [])].map((one) => cellsOf(one, cells));
    const [head, ...lines] = shardLines(spec, cells, ...found);
    const csv = [head, ...lines].map((line) => `${line}\n`).join("");
    const hash = (text: string) => createHash("sha256").update(text).digest("hex");
    const checks = Buffer.from(Uint32Array.from(lines, (line) => crc32(line)).buffer).toString("base64");
    const record = shardRecord({
      link,
      linkHash: hash(link),
      part,
      version,
      computedWith: "node",
      cells: cells.length,
      sha256: hash(csv),
      checks,
    });
    return { csv, record: `${JSON.stringify(record)}\n` };
  };
  const { csv: whole, record } = shard([1, 1]);
  return { link, whole, record, shards: Array.from({ length: parts }, (_, k) => shard([k + 1, parts])) };
}
