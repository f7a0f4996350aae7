import type { ProblemSpec } from "../../experiment/index.ts";
import type { Size } from "../../plot/plane/viewport.ts";
import type { Subject } from "../../plot/problem/problem-view.ts";
import { stageCaption, viewOf } from "../../plot/problem/view-of.ts";
import type { ProblemStage } from "../../problems/index.ts";
import type { Part } from "../part.ts";
import type { TrainingRecord } from "../recorded.ts";
import { drawn } from "../svg/svg-pencil.ts";
import type { StageLook } from "./surface-stage.ts";

/** A problem with what is recorded of a race on it, and the way in which it is drawn. */
export interface DrawnProblem {
  readonly subject: Subject;
  readonly spec: ProblemSpec;
  readonly trainings: readonly TrainingRecord[];
  readonly way: ProblemStage;
}

/** Draws a problem as the page does: the loss of its parts, or its matrix of each contender. */
export function problemStage(
  { subject, spec, trainings, way }: DrawnProblem,
  size: Size,
  look: StageLook,
): Part {
  const bySlot = new Map(trainings.map((training) => [training.slot, training]));
  const race = { spec, names: look.names, training: (slot: number) => bySlot.get(slot) };
  const view = viewOf(way, subject, race, null);
  const last = Math.max(0, ...trainings.map(({ length }) => length - 1));
  const palette = { ...look.palette, hair: look.palette.line };
  view.lay(size, last);
  return {
    ground: drawn((pencil) => view.drawGround(pencil, palette)),
    at: (step) => drawn((pencil) => view.drawAt(pencil, step, palette, -1)),
  };
}

/** Returns the title of the stage and its caption in pieces. */
export function problemWords({ subject, way }: DrawnProblem): {
  readonly title: string;
  readonly caption: readonly string[];
} {
  const [title, ...caption] = stageCaption(way, subject);
  return { title, caption };
}
