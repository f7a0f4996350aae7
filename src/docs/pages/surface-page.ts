import { defaultSpec, encode, printNumber, type SurfaceSpec } from "../../experiment/index.ts";
import { gradient, printTex } from "../../lang/index.ts";
import { type Point, parseSurfaceFormula, type SurfaceDefinition } from "../../surfaces/index.ts";
import { proseOf } from "../../surfaces/with-prose.ts";
import { demo } from "../demo.ts";
import { equations, inline } from "../equations.ts";
import { code, codeBlock, ofSentences, page, plain, table } from "../markdown.ts";
import { playgroundLink } from "../playground-link.ts";
import type { Page } from "./page.ts";

export function surfacePage(surface: SurfaceDefinition): Page {
  const { id, name } = surface;
  const { teaches } = proseOf(surface);
  const path = `surfaces/${id}`;
  const { text, posters } = demo(path, specOn(surface, surface.starts[0]));
  return {
    path,
    title: name,
    posters,
    text: page(
      {
        title: name,
        description: `${name}, a loss surface: ${teaches}. Formula, gradient, minima and starts.`,
      },
      `${plain(capitalised(teaches))}.`,
      text,
      ...formula(surface),
      ...settings(surface),
      "## Minima",
      minima(surface),
      "## Domain and starts",
      `The view a person first sees is ${inline(interval("x", surface.domain.x))}, ${inline(interval("y", surface.domain.y))}. ` +
        "Good places to start from, the first the default:",
      starts(surface),
    ),
  };
}

const specOn = ({ id }: SurfaceDefinition, start: Point): SurfaceSpec => ({
  ...defaultSpec,
  surface: { kind: "builtin", id, settings: {} },
  start,
});

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const interval = (name: string, [from, to]: Point): string =>
  `${name} \\in [${printTex(number(from))}, ${printTex(number(to))}]`;

const number = (value: number) => ({ kind: "number", value, span: { start: 0, end: 0 } }) as const;

/** Writes the formula typeset and as text, and the gradient that is derived from it. */
function formula({ formula, settings = {} }: SurfaceDefinition): string[] {
  const parsed = parseSurfaceFormula(formula, Object.keys(settings));
  const [fx, fy] = gradient(parsed, ["x", "y"]).map((slope) => printTex(slope));
  return [
    "## Formula",
    equations([`f(x, y) &= ${printTex(parsed)}`]),
    "In the [rule language](../language.md):",
    codeBlock("text", formula),
    "Its gradient is derived from that text:",
    equations([`\\frac{\\partial f}{\\partial x} &= ${fx}`, `\\frac{\\partial f}{\\partial y} &= ${fy}`]),
  ];
}

function settings({ id, settings = {} }: SurfaceDefinition): string[] {
  const rows = Object.entries(settings).map(([name, one]) => [
    code(`surface=${id},${name}:${printNumber(one.default)}`),
    plain(one.meaning),
    code(printNumber(one.default)),
    `from ${one.min} to ${one.max}`,
  ]);
  return rows.length === 0
    ? []
    : ["## Settings", table(["in a link", ofSentences("meaning"), "default", "permitted"], rows)];
}

function minima({ minima }: SurfaceDefinition): string {
  if (minima.length === 0)
    return "None is known: the surface is unbounded below, or its lowest points are not isolated.";
  const rows = minima.map(({ at, value, global }) => [
    inline(`(${at.map((one) => printTex(number(one))).join(", ")})`),
    inline(printTex(number(value))),
    global ? "global" : "local",
  ]);
  return table(["at", "value", "kind"], rows);
}

const starts = (surface: SurfaceDefinition): string =>
  surface.starts
    .map(
      (start) =>
        `- ${playgroundLink(code(`start=${start.map(printNumber).join(",")}`), encode(specOn(surface, start)))}`,
    )
    .join("\n");
