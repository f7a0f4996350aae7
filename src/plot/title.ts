import { datasets } from "../datasets/index.ts";
import {
  chosenProblem,
  chosenSurface,
  type NetworkSpec,
  type Spec,
  type SurfaceChoice,
} from "../experiment/index.ts";
import { landscapeOf } from "../surfaces/index.ts";
import { say, translated, withSeparator } from "../words/say.ts";
import { contenderTitle } from "./names.ts";
import { plainFormula } from "./plain-formula.ts";
import { writtenFormula } from "./written-formula.ts";

/** More optimizers than these are counted, not named. */
const maxNamed = 4;
/** Characters of a typed formula that a title takes. */
const longestFormula = 48;

/** Names an experiment in a line: "SGD, Adam and Heavy ball on Rosenbrock". */
export function figureTitle(spec: Spec): string {
  return say("{contenders} on {problem}", {
    contenders: contendersInWords(spec),
    problem: problemName(spec),
  });
}

function contendersInWords({ contenders }: Spec): string {
  const titles = contenders.map(contenderTitle);
  const different = [...new Set(titles)];
  const count = titles.length;
  if (different.length === 1 && count > 1)
    return say("{count} settings of {optimizer}", { count, optimizer: different[0] });
  if (different.length > maxNamed) return say("{count} optimizers", { count });
  return inWords(different);
}

/** Joins names: "a", "a and b", "a, b and c". */
export const inWords = (names: readonly string[]): string =>
  names.length < 2
    ? names.join()
    : say("{one} and {other}", { one: names.slice(0, -1).join(", "), other: names[names.length - 1] });

/** Names the problem: by its own name, the surface's, a typed formula itself, or the data's name. */
export function problemName(spec: Spec): string {
  if (spec.kind === "network") return dataName(spec);
  if (spec.kind === "problem") return translated(chosenProblem(spec).definition.name);
  if (spec.surface.kind === "builtin") return translated(chosenSurface(spec.surface).name);
  const signs = [...formulaInWords(spec.surface)];
  return signs.length > longestFormula ? `${signs.slice(0, longestFormula - 1).join("")}…` : signs.join("");
}

/** Writes a surface's formula in a line of text, its settings as numbers. */
export const formulaInWords = (surface: SurfaceChoice): string =>
  plainFormula(writtenFormula(landscapeOf(chosenSurface(surface)).formula));

/** Returns the name of the data for readers, with the share of their labels that is replaced. */
export function dataName({ data, labelNoise }: Pick<NetworkSpec, "data" | "labelNoise">): string {
  const name = data.kind === "own" ? data.name : translated(datasets.get(data.id)?.name ?? data.id);
  if (!labelNoise) return name;
  const share = withSeparator(String(Number((100 * labelNoise).toPrecision(3))));
  return say("{data}, {share} % of the labels replaced", { data: name, share });
}
