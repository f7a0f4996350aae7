import { makeProblem } from "../../../problems/make-problem.ts";
import { makeProblemsWith } from "../made-problem.ts";

/** Registers every problem, as a program outside the page does at its start. */
makeProblemsWith(makeProblem);
