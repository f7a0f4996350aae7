import { rangeInWords } from "../../../optim/index.ts";
import { type Point, readTypedFormula, type SurfaceDefinition, surfaces } from "../../../surfaces/index.ts";
import { defaultSpec } from "../../defaults.ts";
import { chosenSurface } from "../../surface/chosen-surface.ts";
import { type Noise, noiseOf } from "../../surface/noise.ts";
import { type SurfaceChoice, type SurfaceSpec, surfaceRanges } from "../../surface/spec.ts";
import type { Link } from "../link.ts";
import { numberOr, readInRange, readNumber } from "../number.ts";
import { readPair } from "../parts.ts";
import { findId, findKey, hint, quoted } from "../spelling.ts";
import { readTyped } from "../typed.ts";

/** Reads the part of a link that describes a surface and the race on it. */
export function readSurfaceProblem(
  link: Link,
): Pick<SurfaceSpec, "surface" | "start" | "noise" | "tolerance"> {
  const surface = readSurface(link);
  return {
    surface,
    start: readStart(link, surface),
    noise: readNoise(link),
    tolerance: readNumber(link, "tol", surfaceRanges.tolerance, defaultSpec.tolerance),
  };
}

function readSurface(link: Link): SurfaceChoice {
  const formula = link.one("f");
  const named = link.one("surface");
  if (formula !== null) {
    if (named !== null) link.problem("surface", named, "is ignored, as the link also has a formula");
    return readFormula(link, formula);
  }
  if (named === null) return defaultSpec.surface;
  const [written, ...pairs] = link.parts("surface", named);
  const surface = surfaces.get(findId(written, surfaces) ?? "");
  if (surface) return { kind: "builtin", id: surface.id, settings: readSettings(link, surface, pairs) };
  link.problem("surface", named, `is ignored: ${quoted(written)} is not a surface. Rosenbrock is shown`, () =>
    hint(written, surfaces.keys()),
  );
  return defaultSpec.surface;
}

function readSettings(
  link: Link,
  { name: title, settings = {} }: SurfaceDefinition,
  pairs: readonly string[],
): Record<string, number> {
  const given: Record<string, number> = {};
  for (const part of pairs) {
    const { name, text } = readPair(part);
    const found = findKey(name, settings);
    if (found === null) {
      const names = () => hint(name, Object.keys(settings));
      link.problem("surface", part, `is ignored: ${quoted(name)} is not a setting of ${title}`, names);
      continue;
    }
    const value = readInRange(link, "surface", part, text, settings[found]);
    if (typeof value === "string") link.problem("surface", part, `${value}; its default is used`);
    else given[found] = value;
  }
  return withoutDefaults(given, settings);
}

const withoutDefaults = (
  values: Record<string, number>,
  known: Readonly<Record<string, { readonly default: number }>>,
): Record<string, number> =>
  Object.fromEntries(Object.entries(values).filter(([name, value]) => value !== known[name].default));

function readFormula(link: Link, text: string): SurfaceChoice {
  const source = readTyped(link, "f", text, readTypedFormula);
  if (typeof source === "string") return { kind: "formula", source };
  link.problem("f", text, `cannot be drawn (${source.why}); Rosenbrock is shown`);
  return defaultSpec.surface;
}

function readStart(link: Link, surface: SurfaceChoice): Point {
  const standard = chosenSurface(surface).starts[0];
  const text = link.one("start");
  if (text === null) return standard;
  const coordinates = coordinatesIn(link, "start", text);
  const [x, y] = coordinates.map((part) => readInRange(link, "start", text, part, surfaceRanges.coordinate));
  if (typeof x === "number" && typeof y === "number" && coordinates.length === 2) return [x, y];
  const range = rangeInWords(surfaceRanges.coordinate);
  link.problem("start", text, `must be two numbers x,y, each ${range}; using ${standard.join(", ")}`);
  return standard;
}

/** Returns the texts of two numbers: "1,5,-2,5" has decimal commas. */
function coordinatesIn(link: Link, key: string, text: string): readonly string[] {
  const parts = text.replace(/^\s*\((.*)\)\s*$/s, "$1").split(",");
  const [x, xDigits, y, yDigits, ...more] = parts;
  if (more.length > 0 || ![xDigits, yDigits].every((part) => /^\s*\d+\s*$/.test(part ?? ""))) return parts;
  const coordinates = [`${x}.${xDigits.trim()}`, `${y}.${yDigits.trim()}`];
  link.assume(key, text, `is read as ${coordinates.join(", ")}`);
  return coordinates;
}

/** Matches a number with a decimal comma; in "0.4,2", "0.0,2" and "(0,2)" the comma is between two numbers. */
const withDecimalComma = /^\s*\d+,\d+(?:e[+-]?\d+)?\s*$/i;

/** Reads the noise of both coordinates, or that in x and that in y. */
function readNoise(link: Link): Noise {
  const { noise: range } = surfaceRanges;
  const standard = defaultSpec.noise;
  const text = link.one("noise");
  if (text === null) return standard;
  const pair = withDecimalComma.test(text) ? [] : coordinatesIn(link, "noise", text);
  if (pair.length !== 2) return numberOr(link, "noise", text, range, standard);
  const [x, y] = pair.map((part) => readInRange(link, "noise", text, part, range));
  if (typeof x === "number" && typeof y === "number") return noiseOf(x, y);
  link.problem("noise", text, `must be a number, or two x,y, each ${rangeInWords(range)}; using ${standard}`);
  return standard;
}
