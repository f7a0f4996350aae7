import { canCompile } from "../../wasm/index.ts";

/** Tells readers that this thread has no vector instructions; null where it has. */
export const slower: string | null = canCompile()
  ? null
  : "Races take longer here, as this browser lacks WebAssembly with SIMD or has it switched off. The numbers are the same.";
