import { csvLimits } from "../../datasets/csv/limits.ts";
import { type CsvResult, readCsv } from "../../datasets/csv.ts";
import type { Host } from "../host.ts";
import type { CsvRequest } from "./protocol.ts";

/** Reads tables from files. */
export const hostCsv =
  (): Host<CsvRequest, CsvResult> =>
  async ({ file, choice }) => {
    // Of a larger file no more is read than makes it too large.
    const read = file.slice(0, csvLimits.bytes + 1);
    return readCsv(new Uint8Array(await read.arrayBuffer()), choice);
  };
