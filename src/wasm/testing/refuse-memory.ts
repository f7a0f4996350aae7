import { vi } from "vitest";

/** Has every memory refused, as where a process has too many of them, until `vi.unstubAllGlobals`. */
export function refuseMemory(): void {
  const { Module, Instance } = WebAssembly;
  class Memory {
    constructor() {
      throw new RangeError("could not allocate memory");
    }
  }
  vi.stubGlobal("WebAssembly", { Module, Instance, Memory });
}
