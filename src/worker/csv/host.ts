import { type CsvResult, readCsv } from "../../datasets/csv.ts";
import type { Host } from "../host.ts";
import type { CsvRequest } from "./protocol.ts";

/** Reads tables from files. */
export const hostCsv =
  (): Host<CsvRequest, CsvResult> =>
  async ({ file, choice }) =>
    readCsv(new Uint8Array(await file.arrayBuffer()), choice);
