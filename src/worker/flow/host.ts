import { flowColumnsOf } from "../../experiment/flow/flow-columns.ts";
import { FlowCourse, type FlowRow } from "../../experiment/flow/flow-course.ts";
import type { Host } from "../host.ts";
import { rowsFor } from "../rows-for.ts";
import type { FlowAnswer, FlowRequest } from "./protocol.ts";

/** Milliseconds of work in an answer. */
const portion = 50;

/** Returns the host that integrates a flow, from where the last request ended. */
export function hostFlow(now: () => number = () => performance.now()): Host<FlowRequest, FlowAnswer> {
  let course: FlowCourse | null = null;
  return async ({ spec, kind, preferred, fresh, table }) => {
    if (fresh || !course) {
      await rowsFor(spec);
      course = new FlowCourse(spec, kind, preferred, table);
    }
    const rows: FlowRow[] = [];
    const ends = now() + portion;
    while (!course.done) {
      const row = course.next();
      if (row) rows.push(row);
      if (now() >= ends) break;
    }
    const { slot, refusal, end, done } = course;
    return { columns: flowColumnsOf(rows), slot, refusal, end, done };
  };
}
