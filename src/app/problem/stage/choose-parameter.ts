import type { Subject } from "../../../plot/problem/problem-view.ts";
import type { ProblemStage } from "../../../problems/index.ts";
import { useInspector } from "../../inspector/inspector-state.ts";

/** Chooses in the inspector the parameter that a part or a cell depends on most, where the problem knows one. */
export function chooseParameter({ objective }: Subject, stage: ProblemStage, item: number): void {
  const owner = stage === "matrix" ? objective.matrix : objective;
  const parameter = owner?.parameterOf?.(item);
  if (parameter !== undefined) useInspector.setState({ parameter });
}
