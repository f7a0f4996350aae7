import { createWith } from "../engine/create-method.ts";
import { everyMethod } from "../engine/every-method.ts";

/** Registers every method, as a program outside the page does at its start. */
createWith(everyMethod);
