import { dtorch } from "./flavours/dtorch.ts";
import { numpy } from "./flavours/numpy.ts";
import { torch } from "./flavours/torch.ts";

export type { Flavour } from "./flavour.ts";
export { type Script, type ScriptOptions, script } from "./script.ts";

/** The libraries that programs are written for. */
export const flavours = { numpy, torch, dtorch } as const;
