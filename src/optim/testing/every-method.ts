import { createWith } from "../engine/create-method.ts";
import { everyMethod } from "../engine/every-method.ts";

/** Makes every method known, as a program outside the page does from the start. */
createWith(everyMethod);
