import type { PythonSource } from "../optim/conventions/counterpart.ts";
import { inPython } from "../optim/define/in-python.ts";
import { variableName } from "./python/names.ts";

/** The pieces of a flavour: for NumPy's arrays, or for PyTorch's tensors. */
export type Folder = "arrays" | "tensors";

const files = import.meta.glob<string>("./pieces/**/*.py", { eager: true, query: "?raw", import: "default" });

const pieces: ReadonlyMap<string, string> = new Map(
  Object.entries(files).map(([path, text]) => [
    path.slice("./pieces/".length, -".py".length).replaceAll("/", "."),
    text,
  ]),
);

/** Returns the name of the module of a definition's Python: "definitions.clip_norm". */
export const definitionModule = (id: string): string => `definitions.${variableName(id)}`;

/** Returns the id that stands for the same around an optimizer that reads the loss. */
export const withLosses = (id: string): string => `${id}-losses`;

const sources: ReadonlyMap<string, PythonSource> = new Map(
  [...inPython].flatMap(([id, { python, pythonWithLosses }]) => [
    ...(python ? [[definitionModule(id), python] as const] : []),
    ...(pythonWithLosses ? [[definitionModule(withLosses(id)), pythonWithLosses] as const] : []),
  ]),
);

/** The names of all modules that are not written for an experiment. */
export const pieceNames: readonly string[] = [...pieces.keys(), ...sources.keys()];

/** Returns the text of a module such as "tensors.rule"; null where there is none of that name. */
export function pieceOf(module: string, folder: Folder): string | null {
  const source = sources.get(module);
  if (!source) return pieces.get(module) ?? null;
  return folder === "tensors" ? (source.tensors ?? source.arrays) : source.arrays;
}
