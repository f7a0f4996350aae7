import { canCompile } from "../../wasm/index.ts";

/** Tells readers that this thread has no vector instructions; null where it has. */
export const slower: string | null = canCompile()
  ? null
  : "Without WebAssembly’s SIMD instructions, races take longer in this browser. The numbers are the same.";
