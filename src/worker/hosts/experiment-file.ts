import { type FileReading, fileLimit, readFile, withoutNumbers } from "../../experiment/file/json.ts";
import type { FileReply, FileRequest } from "../file-protocol.ts";
import { type Host, messageOf, type Tell } from "./host.ts";

/** Reads experiments from files. */
export function hostExperimentFile(tell: Tell<FileReply>): Host<FileRequest> {
  return ({ file }) => {
    read(file).then(
      (reading) => tell({ type: "read", reading }),
      (error: unknown) => tell({ type: "read", reading: { ok: false, why: messageOf(error) } }),
    );
  };
}

async function read(file: Blob): Promise<FileReading> {
  const start = await file.slice(0, fileLimit).text();
  const text = file.size > fileLimit ? withoutNumbers(start) : start;
  if (text !== null) return readFile(text);
  const most = `${fileLimit / 1_000_000} MB`;
  return {
    ok: false,
    why: `it has more than the ${most} that are read, and is not laid out as this page does`,
  };
}
