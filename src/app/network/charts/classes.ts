import type { Task } from "../../../datasets/index.ts";
import { mostClasses } from "../../../experiment/network/loss-by-class.ts";
import { say } from "../../../words/say.ts";
import type { ChartOffer } from "../../charts/AddChart.tsx";
import { type Parts, partsId } from "./parts.ts";

/** Returns the classes whose losses are recorded, as parts of the loss; null where there are none. */
export const classParts = (task: Task | undefined): Parts | null =>
  task && !refusalFor(task) && "classes" in task
    ? { one: say("class"), many: say("classes"), what: say("Loss"), names: task.classes }
    : null;

/** Returns the chart of the loss by class, with the reason where the data have none. */
export const classOffer = (task: Task): ChartOffer => ({
  label: say("Loss by class"),
  detail: say("of the training samples, a line for each class"),
  up: partsId,
  across: "step",
  refusal: refusalFor(task),
});

function refusalFor(task: Task): string | null {
  if (task.kind === "regression") return say("The target is a number: there are no classes");
  if (task.classes.length <= mostClasses) return null;
  return say("{count} classes; up to {most} have a chart", { count: task.classes.length, most: mostClasses });
}
