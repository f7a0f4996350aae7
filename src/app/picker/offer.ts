/** An entry of a picker: an optimizer's variant or an addon. */
export interface Offer {
  readonly key: string;
  readonly name: string;
  /** The values that it is added with, "lr 0.05", or the addon that it replaces. */
  readonly settings: string;
  /** One line that describes it; empty where the offer above has the same. */
  readonly what: string;
  /** Further words that a search finds it by: its paper, its id. */
  readonly also: string;
  /** Says why it cannot be chosen now; null where it can. */
  readonly refusal: string | null;
  readonly onSelect: () => void;
}

/** Offers under one heading. */
export interface OfferGroup {
  readonly heading: string;
  readonly offers: readonly Offer[];
}

/** Returns the first clause of notes, up to a full stop, colon or semicolon. */
export const opening = (notes: string): string => /^.*?(?=[.:;](?:\s|$))|^.*$/.exec(notes)?.[0] ?? "";
