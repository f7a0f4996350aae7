import { type FileReading, fileLimit, readFile, withoutNumbers } from "../../experiment/file/read-json.ts";
import type { Host } from "../host.ts";
import type { FileRequest } from "./protocol.ts";

/** Reads experiments from files. */
export const hostFile =
  (): Host<FileRequest, FileReading> =>
  async ({ file }) => {
    const start = await file.slice(0, fileLimit).text();
    const text = file.size > fileLimit ? withoutNumbers(start) : start;
    if (text !== null) return readFile(text);
    const most = `${fileLimit / 1_000_000} MB`;
    return {
      ok: false,
      why: `it has more than the ${most} that are read, and is not laid out as this page does`,
    };
  };
