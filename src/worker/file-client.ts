import type { FileReading } from "../experiment/file/json.ts";
import type { FileReply, FileRequest } from "./file-protocol.ts";
import { WatchedWorker } from "./watched-worker.ts";

/** Milliseconds for the largest file on a slow machine. */
const patience = 30_000;

/** Has the experiment of a file read off the main thread. What cannot be read is refused in words, always. */
export function readExperimentFile(file: Blob): Promise<FileReading> {
  return new Promise((resolve) => {
    const settle = (reading: FileReading) => {
      worker.dispose();
      resolve(reading);
    };
    const worker = new WatchedWorker<FileRequest, FileReply>({
      create: () => new Worker(new URL("./file.worker.ts", import.meta.url), { type: "module" }),
      patience,
      onReply: (reply) => reply.type === "read" && settle(reply.reading),
      onReplaced: (why) => settle({ ok: false, why: `its reading ${why}` }),
    });
    worker.post({ file });
  });
}
