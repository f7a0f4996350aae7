import type { network as keys } from "../es/network.ts";

/** German for the sentences of `network`. */
export const network: Record<keyof typeof keys, string> = {};
