import type { Task } from "../../../datasets/index.ts";
import { mostClasses } from "../../../experiment/network/loss-by-class.ts";
import type { ChartOffer } from "../../charts/AddChart.tsx";
import { type Parts, partsId } from "./parts.ts";

/** Returns the classes whose losses are recorded, as parts of the loss; null where there are none. */
export const classParts = (task: Task | undefined): Parts | null =>
  task && !refusalFor(task) && "classes" in task
    ? { one: "class", many: "classes", what: "Loss", names: task.classes }
    : null;

/** Returns the chart of the loss by class, with the reason where the data have none. */
export const classOffer = (task: Task): ChartOffer => ({
  label: "Loss by class",
  detail: "of the training samples, a line for each class",
  up: partsId,
  across: "step",
  refusal: refusalFor(task),
});

function refusalFor(task: Task): string | null {
  if (task.kind === "regression") return "The target is a number: there are no classes";
  if (task.classes.length <= mostClasses) return null;
  return `${task.classes.length} classes; up to ${mostClasses} have a chart`;
}
