import { chosenSurface, type SurfaceSpec } from "../experiment/index.ts";
import type { Expression } from "../lang/index.ts";
import { createLandscape } from "../surfaces/index.ts";
import type { Dialect } from "./python/dialect.ts";
import type { Naming } from "./python/expression.ts";
import { shareParts } from "./python/shared.ts";
import { assignment } from "./python/statement.ts";

/** The surface's formula as a function's lines: `f`, and where they are asked for its slopes and second derivatives. */
export function surfaceLines(
  { surface }: SurfaceSpec,
  dialect: Dialect,
  derived: readonly ("gradient" | "hessian")[],
): string {
  const landscape = createLandscape(chosenSurface(surface));
  const named: [string, Expression][] = [["f", landscape.formula]];
  if (derived.includes("gradient"))
    named.push(["df_dx", landscape.gradient[0]], ["df_dy", landscape.gradient[1]]);
  return linesOf(named, dialect);
}

/** Assignments, what several have in common before them. */
export function linesOf(named: readonly (readonly [string, Expression])[], dialect: Dialect): string {
  const known = new Map<Expression, string>();
  const naming: Naming = { dialect, rename: (name) => name, scalar: () => false, known };
  const { parts, whole } = shareParts(named.map(([, expression]) => expression));
  const lines: string[] = [];
  for (const [i, part] of parts.entries()) {
    const name = `c${i + 1}`;
    lines.push(assignment(name, part, naming));
    known.set(part, name);
  }
  for (const [i, [name]] of named.entries()) lines.push(assignment(name, whole[i], naming));
  return lines.join("\n");
}
