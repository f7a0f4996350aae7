import { afterEach, describe, expect, test, vi } from "vitest";

const sentence =
  "Without WebAssembly’s SIMD instructions, races take longer in this browser. The numbers are the same.";

afterEach(() => vi.unstubAllGlobals());

/** Asks a host, in a thread with the given `WebAssembly`, for a race step by step; returns its answers. */
async function answersWith(engine: unknown, link: string) {
  vi.resetModules();
  vi.stubGlobal("WebAssembly", engine);
  const { decode } = await import("../../experiment/index.ts");
  const { hostRace } = await import("./host.ts");
  const host = hostRace();
  const { spec } = decode(link);
  const answers = [];
  for (const to of [1, 2, 3, 4]) {
    answers.push(await host({ spec, to, fresh: false }));
    await vi.dynamicImportSettled();
  }
  return answers;
}

const refusing = {
  Memory: WebAssembly.Memory,
  Instance: WebAssembly.Instance,
  Module: class {
    constructor() {
      throw new WebAssembly.CompileError("Refused to compile or instantiate WebAssembly module");
    }
  },
};

describe.each([
  "surface=rosenbrock&o=adam&o=sgd,lr:0.001&steps=4",
  "data=moons&net=2-4-1&samples=60&o=adam&steps=4",
])("a worker asked for %s", (link) => {
  test.each([
    ["without WebAssembly", undefined],
    ["where compiling is refused", refusing],
  ])("computes it in loops %s, and says once that this is slower", async (_, engine) => {
    const answers = await answersWith(engine, link);
    expect(answers.map(({ note }) => note).filter((note) => note !== null)).toEqual([sentence]);
    const withVectors = await answersWith(WebAssembly, link);
    expect(answers.map(({ step, columns }) => ({ step, columns }))).toEqual(
      withVectors.map(({ step, columns }) => ({ step, columns })),
    );
    expect(answers.map(({ step }) => step)).toEqual([1, 2, 3, 4]);
  });

  test("says nothing where there are vector instructions", async () => {
    const answers = await answersWith(WebAssembly, link);
    expect(answers.map(({ note }) => note)).toEqual([null, null, null, null]);
  });
});
