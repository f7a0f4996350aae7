import type { MethodBook } from "./method-book.ts";
import { hessianText } from "./numpy-problem.ts";
import { piece } from "./pieces.ts";
import type { Problem } from "./problem.ts";
import type { RuleBook } from "./rule-book.ts";

/** The parts of a script that say what optimizers ask of a loss besides its gradients. */
export function answers(
  problem: Problem,
  flavour: "numpy" | "torch",
  { needs }: MethodBook,
  { estimates }: RuleBook,
): string[] {
  const exact = problem.kind === "surface" && (estimates || needs.has("hessian"));
  return [
    ...(exact ? [hessianText(problem)] : []),
    ...(needs.has("residuals") ? [piece(`residuals.${flavour}`)] : []),
    ...(estimates ? [piece(`signs.${flavour}`), piece(`product-${problem.kind}.${flavour}`)] : []),
  ];
}
