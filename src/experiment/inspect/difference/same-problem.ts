import { datasets } from "../../../datasets/index.ts";
import { printNumber } from "../../link/number.ts";
import type { NetworkSpec } from "../../network/spec.ts";
import { chosenProblem } from "../../problem/chosen-problem.ts";
import type { ProblemSpec } from "../../problem/spec.ts";
import type { Spec } from "../../spec.ts";
import { chosenSurface } from "../../surface/chosen-surface.ts";
import { hasNoise, type Noise } from "../../surface/noise.ts";
import type { SurfaceSpec } from "../../surface/spec.ts";

/** A part of two experiments, with what each has. */
interface Part {
  readonly name: string;
  readonly values: readonly [string, string];
}

/** Returns a sentence that says why the runs of another experiment cannot be compared with those of one; or null. */
export function refusalOf(one: Spec, other: Spec): string | null {
  if (one.kind !== other.kind) return `It is about a ${other.kind}, and this race is about a ${one.kind}.`;
  const [part] = partsApart(one, other, problemOf);
  return part ? `It has another problem: ${part.name} ${part.values[1]} instead of ${part.values[0]}.` : null;
}

/** Returns the parts in which the gradients of two experiments with one problem may differ: seed, noise and batches. */
export const inputsApart = (one: Spec, other: Spec): Part[] => partsApart(one, other, inputsOf);

type Parts = Readonly<Record<string, readonly [key: unknown, text: string]>>;

function partsApart(one: Spec, other: Spec, partsOf: (spec: Spec) => Parts): Part[] {
  const theirs = partsOf(other);
  return Object.entries(partsOf(one)).flatMap(([name, [key, text]]) => {
    const [otherKey, otherText] = theirs[name] ?? [];
    if (JSON.stringify(key) === JSON.stringify(otherKey)) return [];
    return [{ name, values: [text, otherText ?? ""] as const }];
  });
}

function problemOf(spec: Spec): Parts {
  switch (spec.kind) {
    case "surface":
      return surfaceOf(spec);
    case "network":
      return networkOf(spec);
    case "problem":
      return settingsOf(spec);
  }
}

function settingsOf(spec: ProblemSpec): Parts {
  const { definition, settings } = chosenProblem(spec);
  const set = Object.entries(settings).map(([name, value]) => [name, [value, String(value)] as const]);
  return { problem: [definition.id, definition.name], ...Object.fromEntries(set) };
}

function surfaceOf({ surface, start }: SurfaceSpec): Parts {
  const settings = surface.kind === "builtin" ? surface.settings : {};
  const set = Object.entries(settings).map(([name, value]) => `${name} ${printNumber(value)}`);
  const title = surface.kind === "formula" ? surface.source : chosenSurface(surface).name;
  return {
    surface: [surface, [title, ...set].join(", ")],
    start: [start, `(${start.map(printNumber).join(", ")})`],
  };
}

function networkOf({ data, split, samples, noise, labelNoise = 0, ...spec }: NetworkSpec): Parts {
  const set = data.kind === "builtin" ? datasets.get(data.id) : undefined;
  const title = data.kind === "own" ? data.name || "an own table" : (set?.name ?? data.id);
  const generated = set?.generated ? { samples: number(samples), noise: number(noise) } : {};
  return {
    data: [data, title],
    ...generated,
    "label noise": number(labelNoise),
    "training share": number(split),
    layers: [spec.hidden, spec.hidden.length > 0 ? spec.hidden.join("–") : "none"],
    activation: [spec.activation, spec.activation],
    biases: [spec.bias, spec.bias === false ? "none" : "one a unit"],
    loss: [spec.loss, spec.loss],
    parametrization: [spec.parametrization, spec.parametrization ?? "standard"],
    initialization: [spec.initialization, spec.initialization],
    "initial scale": number(spec.scale),
  };
}

function inputsOf(spec: Spec): Parts {
  const seed = { seed: number(spec.seed) };
  if (spec.kind === "surface")
    return { ...(hasNoise(spec.noise) ? seed : {}), noise: noiseInWords(spec.noise) };
  if (spec.kind === "problem") return seed;
  const precision = spec.precision ?? "float64";
  const batch = [spec.batch, spec.batchTo].filter((size) => size !== undefined).join("..");
  return { ...seed, "batch size": [batch, batch], precision: [precision, precision] };
}

function noiseInWords(noise: Noise): readonly [Noise, string] {
  if (typeof noise === "number") return number(noise);
  const [x, y] = noise.map(printNumber);
  return [noise, `${x} in x and ${y} in y`];
}

const number = (value: number): readonly [number, string] => [value, printNumber(value)];
