import { adam } from "./adam.ts";
import { networks } from "./networks.ts";
import { noise } from "./noise.ts";
import { rates } from "./rates.ts";

/** Spanish for the findings’ cards, by topic. */
export const findings = { ...rates, ...adam, ...noise, ...networks };
