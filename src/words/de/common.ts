import type { common as keys } from "../es/common.ts";

/** German for the sentences that several rooms say. */
export const common: Record<keyof typeof keys, string> = {
  step: "Schritt",
};
