import type { LossFormula } from "./loss-formula.ts";

const files = import.meta.glob<LossFormula>("../losses/*.formula.ts", { eager: true, import: "default" });

const formulas: ReadonlyMap<string, LossFormula> = new Map(
  Object.entries(files).map(([path, formula]) => [
    path.replace(/^.*\/|\.formula\.ts$/g, "").replaceAll("-", "_"),
    formula,
  ]),
);

/** Returns a loss's formula; undefined where it has none. */
export const lossFormulaOf = (id: string): LossFormula | undefined => formulas.get(id);
