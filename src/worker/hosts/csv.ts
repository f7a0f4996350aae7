import { readCsv } from "../../datasets/csv.ts";
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
  return { type: "read", id, result: readCsv(bytes, choice) };
}
