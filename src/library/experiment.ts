// The entry "downhill/experiment".
import "./everything.ts";

export * from "../experiment/index.ts";
export {
  type ProblemDefinition,
  type ProblemObjective,
  type ProblemPart,
  problems,
} from "../problems/index.ts";
export { makeProblem } from "../problems/make-problem.ts";
