import { LanguageError } from "../lang/index.ts";
import { rangeInWords } from "../optim/index.ts";
import { parseSurfaceFormula, surfaces } from "../surfaces/index.ts";
import { readContenders } from "./decode-contenders.ts";
import { readEdits } from "./decode-edits.ts";
import { defaultSpec } from "./defaults.ts";
import { Link } from "./link.ts";
import { readInRange } from "./number.ts";
import { limits, type Problem, ranges, type Spec, type SurfaceChoice } from "./spec.ts";
import { chosenSurface } from "./surface.ts";

const keys = ["v", "surface", "f", "start", "o", "steps", "seed", "noise", "tol", "at"];

/**
 * Reads a link's hash, with or without `#`. Never throws: what is wrong becomes its default and a
 * problem that names the field, the value and what is permitted.
 */
export function decode(hash: string): { spec: Spec; problems: Problem[] } {
  const text = hash.startsWith("#") ? hash.slice(1) : hash;
  if (text.length > limits.hash) {
    const message = `The link is ${text.length} characters long; the longest that is read has ${limits.hash}. The default experiment is shown.`;
    return { spec: defaultSpec, problems: [{ field: "link", value: text, message }] };
  }
  const link = new Link(text, keys);
  const version = link.one("v");
  if (version !== null && version !== "1")
    link.problem(
      "v",
      version,
      "is a version of the link format that this page does not know; it is read as version 1",
    );
  const surface = readSurface(link);
  const contenders = readContenders(link);
  const spec: Spec = {
    surface,
    start: readStart(link, surface),
    contenders,
    steps: readNumber(link, "steps", ranges.steps, defaultSpec.steps, true),
    seed: readNumber(link, "seed", ranges.seed, defaultSpec.seed, true),
    noise: readNumber(link, "noise", ranges.noise, defaultSpec.noise),
    tolerance: readNumber(link, "tol", ranges.tolerance, defaultSpec.tolerance),
    edits: readEdits(link, contenders),
  };
  return { spec, problems: link.problems };
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
    const [name, text = ""] = pair.split(":");
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

function readStart(link: Link, surface: SurfaceChoice): Spec["start"] {
  const standard = chosenSurface(surface).starts[0];
  const text = link.one("start");
  if (text === null) return standard;
  const [x, y, ...more] = text.split(",").map((part) => readInRange(part, ranges.coordinate));
  if (typeof x === "number" && typeof y === "number" && more.length === 0) return [x, y];
  const range = rangeInWords(ranges.coordinate);
  link.problem("start", text, `must be two numbers x,y, each ${range}; the start is ${standard.join(", ")}`);
  return standard;
}

function readNumber(
  link: Link,
  key: string,
  range: { readonly min: number; readonly max: number },
  standard: number,
  whole = false,
): number {
  const text = link.one(key);
  if (text === null) return standard;
  const value = readInRange(text, range, whole);
  if (typeof value === "number") return value;
  link.problem(key, text, `${value}; it is ${standard}`);
  return standard;
}
