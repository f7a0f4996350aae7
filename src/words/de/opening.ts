import type { opening as keys } from "../es/opening.ts";

/** German for the sentences of the first minute. */
export const opening: Record<keyof typeof keys, string> = {
  "Same start, same slope. Why does SGD wait?": "Gleicher Start, gleiches Gefälle. Warum wartet SGD?",
  "The first race": "Das erste Rennen",
  "Loading the experiment…": "Experiment wird geladen…",
};
