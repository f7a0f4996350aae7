import type { Convention } from "../conventions/convention.ts";
import type { Implementation } from "../conventions/implementation.ts";

/**
 * The sentences and equations that a reference card shows. They are in a file next to the definition, `adam.prose.ts` next to
 * `adam.ts`, or in its property `prose`; `withProse` finds either. A file is loaded only with the cards.
 */
export interface Prose {
  /** Authors, year, identifier. */
  readonly paper: string;
  /** The update of a method or an addon in TeX, one line each, in order; those of rules and schedules are printed. */
  readonly equations?: readonly string[];
  /** One plain sentence that says what an optimizer does, with which its card begins; every optimizer has it. */
  readonly inShort?: string;
  /** Completes the sentence "Good when …"; every optimizer has it. */
  readonly goodWhen?: string;
  /** Completes the sentence "Fails when …"; every optimizer has it. */
  readonly failsWhen?: string;
  /** A paragraph that says what it does, where it fails and which convention it follows. */
  readonly notes: string;
  /** Libraries, authors and papers whose update is this one. */
  readonly libraries?: readonly Implementation[];
  /** Points at which others differ under the same name. */
  readonly conventions?: readonly Convention[];
}
