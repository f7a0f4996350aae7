import { afterEach, expect, test, vi } from "vitest";

afterEach(() => vi.unstubAllGlobals());

/** Returns what a thread says that has this `WebAssembly`. */
async function answerWith(engine: unknown): Promise<boolean> {
  vi.resetModules();
  vi.stubGlobal("WebAssembly", engine);
  return (await import("./index.ts")).canCompile();
}

const { CompileError, Instance, Memory, Module } = WebAssembly;

/** Returns an engine whose compiler calls `check` first. */
const engineThat = (check: (bytes: Uint8Array<ArrayBuffer>) => void) => ({
  Instance,
  Memory,
  Module: class extends Module {
    constructor(bytes: Uint8Array<ArrayBuffer>) {
      check(bytes);
      super(bytes);
    }
  },
});

test("modules can be compiled where the engine compiles vector instructions", async () => {
  expect(await answerWith(engineThat(() => {}))).toBe(true);
});

test("none can be compiled without WebAssembly", async () => {
  expect(await answerWith(undefined)).toBe(false);
});

test("none can be compiled where the policy of the page refuses, or vector instructions are unknown", async () => {
  const refuse = () => {
    throw new CompileError("Refused to compile or instantiate WebAssembly module");
  };
  expect(await answerWith(engineThat(refuse))).toBe(false);
  // Of a type that no engine has, as an older one has no v128.
  const garble = (bytes: Uint8Array<ArrayBuffer>) => {
    const at = bytes.indexOf(0x7b);
    expect(at).toBeGreaterThan(0);
    bytes[at] = 0x20;
  };
  expect(await answerWith(engineThat(garble))).toBe(false);
});

test("nothing is compiled on the thread of a page", async () => {
  vi.stubGlobal("document", {});
  const compile = vi.fn();
  expect(await answerWith(engineThat(compile))).toBe(false);
  expect(compile).not.toHaveBeenCalled();
});
