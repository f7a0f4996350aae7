import {
  addonOf,
  contenderIn,
  defaultSpec,
  optimizerOf,
  type Spec,
  traitsOfSpec,
} from "../../experiment/index.ts";
import { withProse } from "../../optim/define/with-prose.ts";
import {
  type AddonDefinition,
  type AddonKind,
  addons,
  families,
  incompatibility,
  type OptimizerDefinition,
  optimizers,
  ownSchedule,
  unsupportedReason,
  type Values,
  type Variant,
} from "../../optim/index.ts";
import { type Sentence, say, translated } from "../../words/say.ts";
import { offeredRates } from "../actions/rate-changes.ts";
import { valueText } from "../ui/values/value-text.ts";
import { type Offer, type OfferGroup, opening } from "./offer.ts";
import { firstSchedule } from "./own-offer.ts";

/** Returns each variant of each optimizer, by families, with the values that suit the problem. */
export function optimizerOffers(
  spec: Spec,
  onSelect: (optimizer: string, values: Values) => void,
): readonly OfferGroup[] {
  const all = [...optimizers.values()].map(withProse).sort((a, b) => Number(isUsual(b)) - Number(isUsual(a)));
  const problem = traitsOfSpec(spec);
  const valuesOf = ({ id }: OptimizerDefinition, { values, network }: Variant): Values => ({
    ...values,
    ...(spec.kind === "network" && network),
    ...(spec.kind === "surface" && offeredRates({ optimizer: id, values }, spec.surface)),
  });
  const present = families.filter(({ id }) => all.some(({ family }) => family === id));
  return present.map(({ id, title }) => ({
    heading: translated(title),
    offers: all
      .filter(({ family }) => family === id)
      .flatMap((definition) =>
        definition.variants.map((variant, i) => {
          const values = valuesOf(definition, variant);
          return {
            key: `${definition.id} ${variant.name}`,
            name: translated(variant.name),
            settings: inWords(definition, values),
            what: i === 0 ? translated(opening(definition.notes)) : "",
            also: `${definition.id} ${definition.name} ${variant.name} ${definition.paper}`,
            refusal: sentence(unsupportedReason(definition, problem)),
            onSelect: () => onSelect(definition.id, values),
          };
        }),
      ),
  }));
}

const sentence = (reason: string | null): string | null => reason && `${translated(reason)}.`;

/** Returns true for the optimizers of the default experiment, which come first in their families. */
const isUsual = ({ id }: OptimizerDefinition): boolean =>
  defaultSpec.contenders.some(({ optimizer }) => optimizer === id);

/** Returns values as a text: "lr 0.05, nesterov on". */
const inWords = ({ hyperparameters }: OptimizerDefinition, values: Values): string =>
  Object.entries(values)
    .map(
      ([key, value]) => `${translated(hyperparameters[key].label)} ${valueText(hyperparameters[key], value)}`,
    )
    .join(", ");

/** The headings of the kinds of addons, in the order of the list. */
const kinds: Readonly<Record<AddonKind, Sentence>> = {
  schedule: "Learning-rate schedules",
  warmup: "Warmup",
  clipping: "Gradient clipping",
  accumulation: "Gradient accumulation",
  averaging: "Averaging",
  ascent: "Sharpness",
};

/**
 * Returns the addons for a contender's optimizer, by kinds; those that do not fit say why.
 *
 * @param onWrite adds a schedule to type
 */
export function addonOffers(
  spec: Spec,
  slot: number,
  onSelect: (addon: string) => void,
  onWrite: () => void,
): readonly OfferGroup[] {
  const contender = contenderIn(spec, slot);
  const definition = optimizerOf(contender);
  const round = (contender.addons ?? []).map((id) => addonOf(contender, id));
  const own = ownSchedule(contender.schedule ?? firstSchedule());
  const written: Offer = {
    key: own.id,
    name: say("Your own schedule"),
    settings: rivalOf(own, round),
    what: say("Write the learning rate of each update; it races as you type"),
    also: say("custom own write edit schedule"),
    refusal: refusalOf(definition, own, round),
    onSelect: onWrite,
  };
  return (Object.keys(kinds) as AddonKind[])
    .map((kind) => ({
      heading: say(kinds[kind]),
      offers: [
        ...[...addons.values()]
          .map(withProse)
          .filter((addon) => addon.kind === kind)
          .map((addon) => ({
            key: addon.id,
            name: translated(addon.name),
            settings: rivalOf(addon, round),
            what: translated(opening(addon.notes)),
            also: `${addon.id} ${addon.name} ${addon.paper}`,
            refusal: refusalOf(definition, addon, round),
            onSelect: () => onSelect(addon.id),
          })),
        ...(kind === "schedule" ? [written] : []),
      ],
    }))
    .filter(({ offers }) => offers.length > 0);
}

function refusalOf(
  definition: OptimizerDefinition,
  addon: AddonDefinition,
  round: readonly AddonDefinition[],
): string | null {
  if (round.some(({ id }) => id === addon.id)) return say("Already added.");
  return sentence(incompatibility(definition, addon));
}

/** Names the addon that choosing `addon` replaces, as a contender has one of each kind; empty where there is none. */
function rivalOf(addon: AddonDefinition, round: readonly AddonDefinition[]): string {
  const rival = round.find(({ kind }) => kind === addon.kind);
  return rival && rival.id !== addon.id ? say("instead of {addon}", { addon: translated(rival.name) }) : "";
}
