import type { ProblemStage } from "../../problems/index.ts";
import { say, translated } from "../../words/say.ts";
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
  if (stage === "spectrum") return say("Spectrum");
  if (stage === "matrix") return say("Matrix");
  return capital(translated(definition.part.many));
}

/** Says what a picture shows, in pieces of which the last can be left out. */
export function stageCaption(stage: ProblemStage, { definition, objective }: Subject): readonly string[] {
  const [one, weight, value] = [definition.part.one, definition.part.weight, definition.part.value].map(
    translated,
  );
  const measure = capital(value);
  const start = say("dashes: at the start");
  if (stage === "spectrum")
    return [say("{measure} of each {part} by its {weight}", { measure, part: one, weight }), start];
  if (stage === "bars") {
    const named = objective.parts.some((part) => part.name !== weightLabel(part.weight));
    return [
      say("{measure} of each {part}", { measure, part: one }),
      start,
      named ? say("below: {part} and {weight}", { part: one, weight }) : say("below: {weight}", { weight }),
    ];
  }
  const { valueName = "", rowName = "", columnName = "" } = objective.matrix ?? {};
  return [
    say("{measure} by {column} and {row}", {
      measure: capital(translated(valueName)),
      column: translated(columnName),
      row: translated(rowName),
    }),
  ];
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
