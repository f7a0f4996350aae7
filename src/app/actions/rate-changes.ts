import {
  type Contender,
  chosenSurface,
  contenderIn,
  decode,
  definitionOf,
  optimizerOf,
  own,
  type SurfaceChoice,
  type SurfaceSpec,
} from "../../experiment/index.ts";
import { resolve, type Values } from "../../optim/index.ts";
import { contenderNames } from "../../plot/names.ts";
import { surfaces } from "../../surfaces/index.ts";
import { proseOf } from "../../surfaces/with-prose.ts";
import { say, translated } from "../../words/say.ts";
import { firstRace } from "../first-minute/first-race.ts";
import { leads } from "../first-minute/lead-on.ts";
import { printExact } from "../ui/values/number.ts";

/** The surface that the learning rates of variants suit. */
const reference = "rosenbrock";

function ratesOn(id: string) {
  const surface = surfaces.get(id);
  return surface && proseOf(surface).rates;
}

/** A learning rate that was changed to suit a surface. */
export interface ChangedRate {
  readonly slot: number;
  readonly name: string;
  readonly value: number;
}

/**
 * Returns the learning rates of a contender that suit a surface, by name: those of its first variant times what SGD's
 * or Adam's rate is here, as a part of what it is on the surface that variants suit. Empty for a typed formula, and for
 * optimizers whose learning rate suits every surface.
 */
export function suitableRates(contender: Omit<Contender, "slot">, surface: SurfaceChoice): Values {
  const here = surface.kind === "builtin" ? ratesOn(surface.id) : undefined;
  const there = ratesOn(reference);
  if (!here || !there || contender.optimizer === own) return {};
  const definition = optimizerOf(contender);
  const [{ values: tuned }] = definition.variants;
  const factor = definition.rateFactor?.(resolve(definition, contender.values)) ?? 1;
  const scales = { gradient: (factor * here.sgd) / there.sgd, length: (factor * here.adam) / there.adam };
  return Object.fromEntries(
    Object.entries(definition.hyperparameters).flatMap(([name, { unit }]) =>
      unit ? [[name, Number((tuned[name] * scales[unit]).toPrecision(2))]] : [],
    ),
  );
}

/** Returns the learning rates in the place of a variant's, by name; empty on the surface that variants suit. */
export const offeredRates = (contender: Omit<Contender, "slot">, surface: SurfaceChoice): Values =>
  surface.kind === "builtin" && surface.id === reference ? {} : suitableRates(contender, surface);

/** The page's own experiments: their learning rates are not of the reader's choice. */
const ownExperiments = [firstRace, ...leads.map(({ link }) => link)].map((link) => decode(link).spec);

/** Returns the values that a hyperparameter of a contender has in the page's own experiments on a surface. */
const valuesInOwn = (slot: number, name: string, surface: SurfaceChoice) =>
  ownExperiments
    .filter((spec) => spec.kind === "surface" && JSON.stringify(spec.surface) === JSON.stringify(surface))
    .map((spec) => spec.contenders.find((one) => one.slot === slot)?.values[name]);

/**
 * Returns the spec with learning rates that suit its surface, for contenders that still have the default, a variant's,
 * those that suited the surface before, or those of the page's own experiment; and the rates that were changed.
 */
export function withSuitableRates(
  spec: SurfaceSpec,
  before: SurfaceChoice,
): { readonly spec: SurfaceSpec; readonly changed: readonly ChangedRate[] } {
  const changed: ChangedRate[] = [];
  const contenders = spec.contenders.map((contender) => {
    const { slot, values } = contender;
    if (contender.fork) return contender;
    const suited = suitableRates(contender, before);
    const rates = Object.entries(suitableRates(contender, spec.surface)).filter(([name, value]) => {
      const { hyperparameters, variants } = optimizerOf(contender);
      const standard = hyperparameters[name].default;
      const present = values[name] ?? standard;
      const offered = [
        standard,
        suited[name],
        ...variants.map((variant) => variant.values[name]),
        ...valuesInOwn(slot, name, before),
      ];
      const edited = spec.edits.some((edit) => edit.slot === slot && edit.name === name);
      return !edited && present !== value && offered.includes(present as number);
    });
    changed.push(...rates.map(([name, value]) => ({ slot, name, value })));
    return rates.length > 0
      ? { ...contender, values: { ...values, ...Object.fromEntries(rates) } }
      : contender;
  });
  return { spec: { ...spec, contenders }, changed };
}

/** Returns a sentence on rates that were changed, "Set to suit Beale: SGD lr 0.005, Adam lr 0.05"; null for none. */
export function ratesInWords(spec: SurfaceSpec, changed: readonly ChangedRate[]): string | null {
  if (changed.length === 0) return null;
  const names = contenderNames(spec);
  const rates = changed.map(({ slot, name, value }) => {
    const { label } = definitionOf(contenderIn(spec, slot)).hyperparameters[name];
    return `${names.get(slot)} ${label} ${printExact(value)}`;
  });
  return say("Set to suit {surface}: {rates}", {
    surface: translated(chosenSurface(spec.surface).name),
    rates: rates.join(", "),
  });
}
