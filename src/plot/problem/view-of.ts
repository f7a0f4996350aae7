import type { ProblemStage } from "../../problems/index.ts";
import { MatrixView } from "./matrix-view.ts";
import { weightLabel } from "./part-drawing.ts";
import { PartsView } from "./parts-view.ts";
import type { ProblemRace, ProblemView, Subject } from "./problem-view.ts";

/** Returns one of a problem's ways to be drawn. @param alone the only contender whose matrix is drawn; null for all */
export const viewOf = (
  stage: ProblemStage,
  subject: Subject,
  race: ProblemRace,
  alone: number | null,
): ProblemView =>
  stage === "matrix" ? new MatrixView(subject, race, alone) : new PartsView(subject, race, stage);

/** Names a way to draw a problem, for a switch. */
export function stageName(stage: ProblemStage, { definition }: Pick<Subject, "definition">): string {
  if (stage === "spectrum") return "Spectrum";
  if (stage === "matrix") return "Matrix";
  return capital(definition.part.many);
}

/** Says what a picture shows, in pieces of which the last can be left out. */
export function stageCaption(stage: ProblemStage, { definition, objective }: Subject): readonly string[] {
  const { one, weight, value } = definition.part;
  const what = `${capital(value)} of each ${one}`;
  if (stage === "spectrum") return [`${what} by its ${weight}`, "dashes: at the start"];
  if (stage === "bars") {
    const named = objective.parts.some((part) => part.name !== weightLabel(part.weight));
    return [what, "dashes: at the start", `below: ${named ? `${one} and ` : ""}${weight}`];
  }
  const { valueName = "", rowName, columnName } = objective.matrix ?? {};
  return [`${capital(valueName)} by ${columnName} and ${rowName}`];
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
