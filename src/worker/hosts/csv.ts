import { readCsv } from "../../datasets/csv.ts";
import { withoutText } from "../csv-choice.ts";
import type { CsvReply, CsvRequest } from "../csv-protocol.ts";
import { type Host, messageOf, type Tell } from "./host.ts";

/** Reads tables from files. */
export function hostCsv(tell: Tell<CsvReply>): Host<CsvRequest> {
  return (request) => {
    read(request).then(tell, (error: unknown) =>
      tell({ type: "failed", id: request.id, message: messageOf(error) }),
    );
  };
}

async function read({ id, file, choice }: CsvRequest): Promise<CsvReply> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const result = readCsv(bytes, choice ?? {});
  const better = choice === null ? withoutText(result) : null;
  return better
    ? { type: "read", id, choice: better, result: readCsv(bytes, better) }
    : { type: "read", id, choice: choice ?? {}, result };
}
