import { version as fileVersion } from "../../file/json.ts";

/** The description of a shard, which is written next to it as JSON. */
export interface ShardRecord {
  /** The version of experiment files: the page opens a record as the experiment of its link. */
  readonly downhill: typeof fileVersion;
  /** The experiment with its map, all values written out. */
  readonly link: string;
  /** SHA-256 of the link, in hexadecimal digits. */
  readonly linkHash: string;
  /** [k, n]: part k of n, from 1. */
  readonly part: readonly [k: number, n: number];
  /** The version of Downhill that computed the cells. */
  readonly version: string;
  /** The program that computed them. NumPy's cells differ from Node's in the last digits. */
  readonly computedWith: "node" | "numpy";
  /** The number of cells. */
  readonly cells: number;
  /** SHA-256 of the shard's bytes, in hexadecimal digits. */
  readonly sha256: string;
  /** CRC-32 of each cell's line without its end: four bytes each, the lowest first, in Base64. */
  readonly checks: string;
}

export const shardRecord = (record: Omit<ShardRecord, "downhill">): ShardRecord => ({
  downhill: fileVersion,
  ...record,
});
