// Outside the page the rows of the real tables and all methods are loaded from the start.
import "../datasets/data/all.ts";
import { createWith } from "../optim/engine/create-method.ts";
import { everyMethod } from "../optim/engine/every-method.ts";

createWith(everyMethod);
