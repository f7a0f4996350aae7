import { type FlowColumns, flowColumnsOf } from "../experiment/flow/flow-columns.ts";
import { FlowCourse, type FlowRow } from "../experiment/flow/flow-course.ts";
import { type FlowKind, flowKinds } from "../experiment/flow/flow-slot.ts";
import type { Spec } from "../experiment/index.ts";
import type { FigureOptions } from "./options.ts";
import type { FigureFlows, Recorded } from "./recorded.ts";

/** Says which flows options ask for. */
export const flowsAsked = ({ flow, central }: Pick<FigureOptions, "flow" | "central">): readonly FlowKind[] =>
  flowKinds.filter((kind) => (kind === "gradient" ? flow : central));

/** Returns the rows of the flows that a figure shows: those that came with its record, else all are computed now. */
export function flowsOf(
  spec: Spec,
  recorded: Recorded,
  options: Pick<FigureOptions, "flow" | "central">,
): FigureFlows {
  const asked = flowsAsked(options);
  const found = asked.map((kind) => [kind, recorded.flows?.[kind] ?? computed(spec, recorded, kind)]);
  return Object.fromEntries(found);
}

function computed(spec: Spec, recorded: Recorded, kind: FlowKind): FlowColumns {
  const table = recorded.kind === "surface" ? undefined : recorded.table;
  const rows: FlowRow[] = [];
  const course = new FlowCourse(spec, kind, spec.contenders[0]?.slot ?? 0, table);
  while (!course.done) {
    const row = course.next();
    if (row) rows.push(row);
  }
  return flowColumnsOf(rows);
}
