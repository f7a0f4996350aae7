import { LanguageError } from "../../lang/index.ts";
import { rangeInWords } from "../../optim/index.ts";
import { type Point, parseSurfaceFormula, surfaces } from "../../surfaces/index.ts";
import { defaultSpec } from "../defaults.ts";
import { chosenSurface } from "../surface/chosen-surface.ts";
import { type SurfaceChoice, type SurfaceSpec, surfaceRanges } from "../surface/spec.ts";
import { type Link, readPair } from "./link.ts";
import { readInRange, readNumber } from "./number.ts";

/** What a link says of a surface, and of a race down it. */
export function readSurfaceProblem(
  link: Link,
): Pick<SurfaceSpec, "surface" | "start" | "noise" | "tolerance"> {
  const surface = readSurface(link);
  return {
    surface,
    start: readStart(link, surface),
    noise: readNumber(link, "noise", surfaceRanges.noise, defaultSpec.noise),
    tolerance: readNumber(link, "tol", surfaceRanges.tolerance, defaultSpec.tolerance),
  };
}

function readSurface(link: Link): SurfaceChoice {
  const formula = link.one("f");
  const named = link.one("surface");
  if (formula !== null) {
    if (named !== null) link.problem("surface", named, "is left out, since the link has a formula too");
    return readFormula(link, formula);
  }
  if (named === null) return defaultSpec.surface;
  const [id, ...pairs] = named.split(",");
  const surface = surfaces.get(id);
  if (!surface) {
    link.problem(
      "surface",
      named,
      `is no surface; Rosenbrock is shown. There are ${[...surfaces.keys()].join(", ")}`,
    );
    return defaultSpec.surface;
  }
  const settings: Record<string, number> = {};
  for (const pair of pairs) {
    const [name, text] = readPair(pair);
    const known = Object.hasOwn(surface.settings ?? {}, name) ? surface.settings?.[name] : undefined;
    const value = known ? readInRange(text, known) : `is no setting of ${surface.name}`;
    if (typeof value === "string") link.problem("surface", pair, `${value}; it is left at its default`);
    else settings[name] = value;
  }
  return { kind: "builtin", id, settings: withoutDefaults(settings, surface.settings ?? {}) };
}

const withoutDefaults = (
  values: Record<string, number>,
  known: Readonly<Record<string, { readonly default: number }>>,
): Record<string, number> =>
  Object.fromEntries(Object.entries(values).filter(([name, value]) => value !== known[name].default));

function readFormula(link: Link, source: string): SurfaceChoice {
  try {
    parseSurfaceFormula(source);
    return { kind: "formula", source };
  } catch (error) {
    if (!(error instanceof LanguageError)) throw error;
    const place = `at character ${error.span.start + 1}`;
    link.problem("f", source, `is no formula (${place}: ${error.message}); Rosenbrock is shown`);
    return defaultSpec.surface;
  }
}

function readStart(link: Link, surface: SurfaceChoice): Point {
  const standard = chosenSurface(surface).starts[0];
  const text = link.one("start");
  if (text === null) return standard;
  const [x, y, ...more] = text.split(",").map((part) => readInRange(part, surfaceRanges.coordinate));
  if (typeof x === "number" && typeof y === "number" && more.length === 0) return [x, y];
  const range = rangeInWords(surfaceRanges.coordinate);
  link.problem("start", text, `must be two numbers x,y, each ${range}; the start is ${standard.join(", ")}`);
  return standard;
}
