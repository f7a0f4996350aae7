import type { Subject } from "../../../plot/problem/problem-view.ts";
import type { ProblemStage } from "../../../problems/index.ts";
import { chooseParameter } from "../../inspector/inspector-state.ts";

/** Chooses in the inspector the parameter that a part or a cell depends on most, where the problem knows one. */
export function chooseParameterOf({ objective }: Subject, way: ProblemStage, item: number): void {
  const owner = way === "matrix" ? objective.matrix : objective;
  const parameter = owner?.parameterOf?.(item);
  if (parameter !== undefined) chooseParameter(parameter);
}
