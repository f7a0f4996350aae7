import type { DtorchCounterpart, PythonSource, TorchCounterpart } from "./counterpart.ts";

/** What the file of a definition says of it for programs in Python, in exports beside the definition. */
export interface InPython {
  readonly torch?: TorchCounterpart;
  readonly dtorch?: DtorchCounterpart;
  readonly python?: PythonSource;
  /** Of an addon that gathers gradients: the same for an optimizer that reads the loss. */
  readonly pythonWithLosses?: PythonSource;
}

const files = import.meta.glob<InPython & { readonly default: { readonly id: string } }>(
  ["./rules/*.ts", "./methods/*.ts", "./addons/*.ts", "!**/*.test.ts"],
  { eager: true },
);

/** What definitions say for programs in Python, by id. It is apart, so that only what writes programs loads it. */
export const inPython: ReadonlyMap<string, InPython> = new Map(
  Object.values(files).map((file) => [file.default.id, file]),
);
