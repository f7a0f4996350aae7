import { chosenProblem, type ProblemSpec } from "../../experiment/index.ts";
import { problemInPython } from "../../problems/in-python.ts";
import type { ProblemObjective } from "../../problems/index.ts";
import { wrapWords } from "../python/layout.ts";
import { float } from "../python/literal.ts";
import type { Module } from "../python/module.ts";

/** A library that problems are written for. */
export type ProblemLibrary = "numpy" | "torch";

const libraryImports: Readonly<Record<ProblemLibrary, readonly string[]>> = {
  numpy: ["import numpy as np"],
  torch: ["import torch"],
};

/**
 * Returns the module of a problem of `src/problems`: its data and first values, and its loss.
 *
 * @param curved asks for the second derivatives too, where they are known
 */
export function manyParametersModule(
  spec: ProblemSpec,
  objective: ProblemObjective,
  library: ProblemLibrary,
  curved: boolean,
): Module {
  const { definition, settings } = chosenProblem(spec);
  const text = problemInPython(definition)(settings, objective, spec.seed);
  const hessian = curved ? text.hessian : undefined;
  const parts = [
    ...Object.entries(text.numbers ?? {}).map(([name, rows]) => rowsText(name, rows)),
    ...(text.data.length > 0 ? [text.data.join("\n")] : []),
  ];
  const functions = [text[library], ...(hessian ? [hessian] : [])].map((lines) => lines.join("\n"));
  return {
    imports: [
      ...new Set([
        ...libraryImports[library],
        ...(library === "torch" && text.functional ? ["import torch.nn.functional as F"] : []),
        ...(hessian ? libraryImports.numpy : []),
        ...(text.imports ?? []),
      ]),
    ],
    body: [parts.join("\n"), ...functions].join("\n\n\n"),
  };
}

function rowsText(name: string, rows: readonly ArrayLike<number>[]): string {
  const lines = rows.map((row) => wrapWords(`[${Array.from(row, float).join(", ")}],`, "    "));
  return [`${name} = [`, ...lines, "]"].join("\n");
}
