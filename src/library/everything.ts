// Outside the page the rows of the real tables, all methods and the losses of all problems are loaded from the start.
import "../datasets/data/all.ts";
import { makeProblemsWith } from "../experiment/problem/made-problem.ts";
import { createWith } from "../optim/engine/create-method.ts";
import { everyMethod } from "../optim/engine/every-method.ts";
import { makeProblem } from "../problems/make-problem.ts";

createWith(everyMethod);
makeProblemsWith(makeProblem);
