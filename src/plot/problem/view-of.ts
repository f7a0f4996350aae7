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
  if (stage === "matrix") return say("Matrix||drawing");
  return capital(translated(definition.part.many));
}

/** Says what a picture shows, in pieces of which the last can be left out. */
export function stageCaption(stage: ProblemStage, { definition, objective }: Subject): readonly string[] {
  const [part, weight] = [translated(definition.part.one), translated(definition.part.weight)];
  const value = capital(translated(definition.part.value));
  if (stage === "spectrum")
    return [
      say("{value} of each {part} by its {weight}", { value, part, weight }),
      say("dashes: at the start"),
    ];
  if (stage === "bars") {
    const isNamed = objective.parts.some((one) => one.name !== weightLabel(one.weight));
    const names = isNamed ? say("{one} and {other}", { one: part, other: weight }) : weight;
    return [
      say("{value} of each {part}", { value, part }),
      say("dashes: at the start"),
      say("below: {names}", { names }),
    ];
  }
  const { valueName = "", rowName = "", columnName = "" } = objective.matrix ?? {};
  return [
    say("{value} by {column} and {row}", {
      value: capital(translated(valueName)),
      column: translated(columnName),
      row: translated(rowName),
    }),
  ];
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
