import type { editor as keys } from "../es/editor.ts";

/** German for the sentences of `editor`. */
export const editor: Record<keyof typeof keys, string> = {};
