import { readCsv } from "../datasets/csv.ts";
import { withoutText } from "./csv-choice.ts";
import type { CsvReply, CsvRequest } from "./csv-protocol.ts";
import { buffersIn } from "./transfer.ts";

const reply = (message: CsvReply) => postMessage(message, { transfer: buffersIn(message) });

async function read({ id, file, choice }: CsvRequest): Promise<CsvReply> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const result = readCsv(bytes, choice ?? {});
  const better = choice === null ? withoutText(result) : null;
  return better
    ? { type: "read", id, choice: better, result: readCsv(bytes, better) }
    : { type: "read", id, choice: choice ?? {}, result };
}

addEventListener("message", ({ data: request }: MessageEvent<CsvRequest>) => {
  read(request).then(reply, (error: unknown) =>
    reply({
      type: "failed",
      id: request.id,
      message: error instanceof Error ? error.message : String(error),
    }),
  );
});

reply({ type: "ready" });
