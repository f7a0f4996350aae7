import { surfaces } from "../surfaces/index.ts";
import { defaultSpec } from "./defaults.ts";
import { printNumber } from "./number.ts";
import type { Contender, Edit, Spec, SurfaceChoice } from "./spec.ts";
import { chosenSurface } from "./surface.ts";
import { definitionOf } from "./values.ts";

/**
 * The link of an experiment, without `#`: readable, defaults left out, `decode` gives the same spec back.
 *
 * @throws RangeError for a spec that names an unknown surface or optimizer.
 */
export function encode(spec: Spec): string {
  const parts = [surfacePart(spec.surface)];
  const [x, y] = chosenSurface(spec.surface).starts[0];
  if (spec.start[0] !== x || spec.start[1] !== y)
    parts.push(`start=${printNumber(spec.start[0])},${printNumber(spec.start[1])}`);
  const race = contenderParts(spec.contenders);
  if (race.join("&") !== contenderParts(defaultSpec.contenders).join("&")) parts.push(...race);
  for (const key of ["steps", "seed", "noise"] as const)
    if (spec[key] !== defaultSpec[key]) parts.push(`${key}=${printNumber(spec[key])}`);
  if (spec.tolerance !== defaultSpec.tolerance) parts.push(`tol=${printNumber(spec.tolerance)}`);
  parts.push(...editParts(spec.edits));
  return parts.filter((part) => part !== "").join("&");
}

function surfacePart(choice: SurfaceChoice): string {
  if (choice.kind === "formula") return `f=${escapeText(choice.source)}`;
  const settings = Object.entries(surfaces.get(choice.id)?.settings ?? {})
    .filter(([name, { default: d }]) => Object.hasOwn(choice.settings, name) && choice.settings[name] !== d)
    .map(([name]) => `,${name}:${printNumber(choice.settings[name])}`);
  const part = choice.id + settings.join("");
  return defaultSpec.surface.kind === "builtin" && part === defaultSpec.surface.id ? "" : `surface=${part}`;
}

function contenderParts(contenders: readonly Contender[]): string[] {
  return contenders.map((contender, position) => {
    // A default that follows another value is not the same as that value given: it would go on following.
    const pairs = Object.entries(definitionOf(contender).hyperparameters)
      .filter(
        ([name, { default: d }]) => Object.hasOwn(contender.values, name) && contender.values[name] !== d,
      )
      .map(([name]) => `,${name}:${printNumber(contender.values[name])}`);
    const slot = contender.slot === position ? "" : `,slot:${contender.slot + 1}`;
    return `o=${contender.optimizer}${pairs.join("")}${slot}`;
  });
}

/** `at=120,1,lr:0.01,momentum:0.5`: step, number of the contender's slot from 1, what changes. */
function editParts(edits: readonly Edit[]): string[] {
  const moments = new Map<string, string>();
  for (const { step, slot, name, value } of edits) {
    const moment = `at=${step},${slot + 1}`;
    moments.set(moment, `${moments.get(moment) ?? moment},${name}:${printNumber(value)}`);
  }
  return [...moments.values()];
}

/** Percent-encodes what would end the value or break when the link is pasted; leaves what reads well. */
const escapeText = (text: string): string =>
  encodeURIComponent(text).replace(/%(?:2B|2C|2F|3A|3B|3D)/g, decodeURIComponent);
