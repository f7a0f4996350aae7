import { chosenSurface, type SurfaceChoice } from "../../experiment/index.ts";
import { surfaces } from "../../surfaces/index.ts";
import { surfaceGroups } from "../../surfaces/prose.ts";
import { proseOf } from "../../surfaces/with-prose.ts";
import { say, translated } from "../../words/say.ts";
import { asFormula } from "./as-formula.ts";
import type { OfferGroup } from "./offer.ts";

const ownFormula = "own formula";

/** Returns the key of the offer of a surface. */
export const surfaceKey = (surface: SurfaceChoice): string =>
  surface.kind === "builtin" ? surface.id : ownFormula;

/**
 * Returns all surfaces by groups, each with its lesson, and a formula to type, which begins as that of the shown one.
 *
 * @param onWrite takes the formula
 */
export function surfaceOffers(
  shown: SurfaceChoice,
  onChoose: (id: string) => void,
  onWrite: (formula: string) => void,
): readonly OfferGroup[] {
  const all = [...surfaces.values()].map((surface) => ({ ...surface, ...proseOf(surface) }));
  const groups = surfaceGroups.map(({ id: group, title }) => ({
    heading: translated(title),
    offers: all
      .filter((surface) => surface.group === group)
      .map(({ id, name, teaches }) => ({
        key: id,
        name: translated(name),
        settings: surfaceKey(shown) === id ? say("shown now") : "",
        what: sentence(translated(teaches)),
        also: `${id} ${name}`,
        refusal: null,
        onSelect: () => onChoose(id),
      })),
  }));
  const own = {
    key: ownFormula,
    name: say("Your own formula…"),
    settings: surfaceKey(shown) === ownFormula ? say("shown now") : "",
    what: say("Write any function of x and y, and race down it as you type"),
    also: say("custom write edit function"),
    refusal: null,
    onSelect: () => onWrite(asFormula(chosenSurface(shown))),
  };
  return [...groups, { heading: say("Your own"), offers: [own] }];
}

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
