import type { Typeset } from "../../app/stage/typeset.ts";

/** Replaces `#typeset`: a frame stays small and shows its formula as plain text. */
export const loadTypesetter = (): Promise<Typeset> =>
  Promise.reject(new Error("there is no typesetter in an embed"));
