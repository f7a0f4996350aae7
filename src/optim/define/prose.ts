import type { Convention } from "../conventions/convention.ts";
import type { Implementation } from "../conventions/implementation.ts";

/**
 * The sentences that a reference card shows. They stand in a file beside the definition, `adam.prose.ts` beside
 * `adam.ts`, or in its property `prose`; `withProse` finds either. Those in a file are loaded with the cards alone.
 */
export interface Prose {
  /** Authors, year, identifier. */
  readonly paper: string;
  /** A paragraph: what it does, where it fails, which convention it follows. */
  readonly notes: string;
  /** Libraries, authors and papers whose update is this one. */
  readonly libraries?: readonly Implementation[];
  /** Where others differ under the same name. */
  readonly conventions?: readonly Convention[];
}
