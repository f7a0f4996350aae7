import type { Offer, OfferGroup } from "./offer.ts";

/**
 * Returns the offers that match all typed words, best match first: the name itself, the beginning of the name, the
 * beginning of one of its words, another part of the name, the other texts. Returns all groups while nothing is typed.
 */
export function findOffers(groups: readonly OfferGroup[], typed: string): readonly OfferGroup[] {
  const words = plain(typed).split(" ").filter(Boolean);
  if (words.length === 0) return groups;
  const found = groups
    .flatMap(({ heading, offers }) => offers.map((offer) => ({ offer, rank: rankOf(offer, heading, words) })))
    .filter(({ rank }) => rank < nowhere)
    .sort((a, b) => a.rank - b.rank)
    .map(({ offer }) => offer);
  return found.length > 0 ? [{ heading: "", offers: found }] : [];
}

const nowhere = 5;

/** Returns 0 for the name itself, up to 4 for a match in the other texts only, and `nowhere` for none. */
function rankOf(offer: Offer, heading: string, words: readonly string[]): number {
  const name = plain(offer.name);
  if (name === words.join(" ")) return 0;
  const rest = plain(`${heading} ${offer.what} ${offer.also}`);
  return Math.max(...words.map((word) => placeOf(word, name, rest)));
}

function placeOf(word: string, name: string, rest: string): number {
  if (name.startsWith(word)) return 1;
  if (` ${name}`.includes(` ${word}`)) return 2;
  if (name.includes(word)) return 3;
  return rest.includes(word) ? 4 : nowhere;
}

/** Returns letters and digits in lower case, without accents, with one blank between words. */
const plain = (text: string): string =>
  text
    .normalize("NFD")
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f]/g, "")
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim();
