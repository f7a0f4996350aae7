import type { share as keys } from "../es/share.ts";

/** German for the sentences of Share: link, embed, pictures, films, files and code. */
export const share: Record<keyof typeof keys, string> = {};
