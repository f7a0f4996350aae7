import type { MouseEvent } from "react";

/** Says whether a key is held with which a press on a link opens another tab or window, or saves. */
export const hasModifier = ({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
  ctrlKey || metaKey || shiftKey || altKey;
