import { significant } from "../../lang/index.ts";
import type { Printed } from "../../words/told.ts";

/** Returns a number of a sentence that is said on the page. */
export const printed = (value: number, digits?: number): Printed => ({ printed: significant(value, digits) });
