import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plusFromState } from "pure-rand/generator/xoroshiro128plus";
import { log } from "../lang/elementary/log.ts";
import { cosMedium, sinMedium } from "../lang/elementary/reduced-angles.ts";

/** Spreads every bit over all others: the finaliser of MurmurHash3 (Appleby 2011). */
function mixed(word: number): number {
  const half = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  const whole = Math.imul(half ^ (half >>> 13), 0xc2b2ae35);
  return whole ^ (whole >>> 16);
}

/** Four words of state from one seed; unmixed, the first numbers of neighbouring seeds would be alike. */
function stateOf(seed: number): number[] {
  const state: number[] = [];
  let word = seed;
  while (state.length < 4) {
    word = mixed((word + 0x9e3779b9) | 0);
    state.push(word);
  }
  return state;
}

/** A seeded source of numbers: the same from the same seed in every browser. */
export class Random {
  readonly #generator: ReturnType<typeof xoroshiro128plusFromState>;
  #spare: number | null = null;

  /** @param seed a whole number from 0 to 2³² − 1 */
  constructor(seed: number) {
    this.#generator = xoroshiro128plusFromState(stateOf(seed));
  }

  /** From 0 up to, not including, 1. */
  uniform(): number {
    return uniformFloat64(this.#generator);
  }

  /** Standard normal, in pairs by Box and Muller (1958, doi:10.1214/aoms/1177706645). */
  normal(): number {
    if (this.#spare !== null) {
      const spare = this.#spare;
      this.#spare = null;
      return spare;
    }
    const radius = Math.sqrt(-2 * log(1 - this.uniform()));
    const angle = 2 * Math.PI * this.uniform();
    this.#spare = radius * sinMedium(angle);
    return radius * cosMedium(angle);
  }

  /** A whole number from 0 up to, not including, n; n at most 2³². */
  below(n: number): number {
    return Math.floor(this.uniform() * n);
  }

  /** Puts the elements in an order drawn evenly from all (mutates; Fisher and Yates, Knuth vol. 2, algorithm P). */
  shuffle(items: Uint32Array): void {
    for (let i = items.length - 1; i > 0; i--) {
      const j = this.below(i + 1);
      const item = items[i];
      items[i] = items[j];
      items[j] = item;
    }
  }
}
