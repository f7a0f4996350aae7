import type { Table } from "../../datasets/index.ts";
import type { Host } from "../host.ts";
import { partsFor } from "../parts-for.ts";
import { Inspector } from "./inspector.ts";
import type { InspectAnswer, InspectRequest } from "./protocol.ts";

/** Returns the host that observes updates; it keeps the checkpoints of the contender that was asked for last. */
export function hostInspect(): Host<InspectRequest, InspectAnswer> {
  let inspector: Inspector | null = null;
  let table: Table | null = null;
  return async (request) => {
    await partsFor(request.spec);
    if (request.table !== undefined && request.table !== table) {
      table = request.table;
      inspector = null;
    }
    if (!inspector?.adopt(request)) inspector = new Inspector(request, table);
    return inspector.answer(request);
  };
}
