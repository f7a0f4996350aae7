import type { FileReading } from "../../experiment/file/read-json.ts";
import { LatestRequest } from "../latest-request.ts";
import type { FileRequest } from "./protocol.ts";

/** Milliseconds for the largest file on a slow machine. */
const patience = 30_000;

/** Reads the experiment of a file in a worker. Never rejects: a file that cannot be read is refused in words. */
export function readExperimentFile(file: Blob): Promise<FileReading> {
  return new Promise((resolve) => {
    const settle = (reading: FileReading) => {
      latest.dispose();
      resolve(reading);
    };
    const latest = new LatestRequest<FileRequest, FileRequest, FileReading>({
      create: () => new Worker(new URL("./file.worker.ts", import.meta.url), { type: "module" }),
      requestFor: (query) => query,
      patienceFor: () => patience,
      attempts: 1,
      onAnswer: settle,
      onFailure: ({ why, refused }) => settle({ ok: false, why: refused ? why : `its reading ${why}` }),
    });
    latest.want({ file });
  });
}
