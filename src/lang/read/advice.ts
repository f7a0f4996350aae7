import { foreignCharacter } from "./foreign.ts";
import { meantBy, qualified } from "./hints.ts";

/** Explains the errors of texts that people type. Programs that read only built-in texts do not load it. */
export const advice = { foreignCharacter, meantBy, qualified };
export type Advice = typeof advice;
