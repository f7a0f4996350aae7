/** Something that can be chosen. */
export interface Offer {
  readonly key: string;
  readonly name: string;
  /** What it is set to, briefly: "lr 0.05". */
  readonly settings: string;
  /** One line: what it is; empty where the offer above says it. */
  readonly what: string;
  /** Found by these too: its paper, its id. */
  readonly also: string;
  /** Why it cannot be chosen now. */
  readonly refusal: string | null;
  readonly onSelect: () => void;
}

/** Offers that belong together. */
export interface OfferGroup {
  readonly heading: string;
  readonly offers: readonly Offer[];
}

/** What notes begin with, up to where they go into detail. */
export const opening = (notes: string): string => /^.*?(?=[.:;](?:\s|$))|^.*$/.exec(notes)?.[0] ?? "";
