import type { Typeset } from "../../app/stage/typeset.ts";

/** As `#typeset`: a frame stays light, and its formula plain. */
export const loadTypesetter = (): Promise<Typeset> =>
  Promise.reject(new Error("there is no typesetter in an embed"));
