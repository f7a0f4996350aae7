import { log } from "../lang/elementary/log.ts";
import { cosMedium, sinMedium } from "../lang/elementary/reduced-angles.ts";

/** Mixes every bit into all others: the finaliser of MurmurHash3 (Appleby 2011). */
function mixed(word: number): number {
  const half = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  const whole = Math.imul(half ^ (half >>> 13), 0xc2b2ae35);
  return whole ^ (whole >>> 16);
}

/** Returns four words of state from one seed; unmixed, the first numbers of neighbouring seeds would be similar. */
export function stateOf(seed: number): number[] {
  const state: number[] = [];
  let word = seed;
  while (state.length < 4) {
    word = mixed((word + 0x9e3779b9) | 0);
    state.push(word);
  }
  return state;
}

/** The two words of a generator, in halves, and the second number of a pair of normal ones where it is still to come. */
export type RandomState = readonly [number, number, number, number, number | null];

/**
 * A seeded source of numbers: the same from the same seed in every browser. The generator is xoroshiro128+ (Blackman &
 * Vigna 2021, doi:10.1145/3460772), with 64-bit words in halves.
 */
export class Random {
  #highA: number;
  #lowA: number;
  #highB: number;
  #lowB: number;
  #spare: number | null = null;

  /** @param seed a whole number from 0 to 2³² − 1 */
  constructor(seed: number) {
    [this.#highA, this.#lowA, this.#highB, this.#lowB] = stateOf(seed);
  }

  /** Returns the state from which another generator goes on with the same numbers. */
  save(): RandomState {
    return [this.#highA, this.#lowA, this.#highB, this.#lowB, this.#spare];
  }

  /** Goes on from a state that `save` returned. */
  load(state: RandomState): void {
    [this.#highA, this.#lowA, this.#highB, this.#lowB, this.#spare] = state;
  }

  /** Returns a number distributed uniformly from 0 (included) to 1 (excluded). */
  uniform(): number {
    const high = this.#next() & 0x3ffffff;
    const low = this.#next() & 0x7ffffff;
    return high * 2 ** -26 + low * 2 ** -53;
  }

  /** Returns a standard normal number; they are made in pairs by Box and Muller (1958, doi:10.1214/aoms/1177706645). */
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

  /** Returns a whole number from 0 (included) to n (excluded); n is at most 2³². */
  below(n: number): number {
    return Math.floor(this.uniform() * n);
  }

  /** Returns the lower half of the sum of both words, then shifts and rotates each and combines it with the other. */
  #next(): number {
    const highA = this.#highA;
    const lowA = this.#lowA;
    const high = highA ^ this.#highB;
    const low = lowA ^ this.#lowB;
    const sum = (lowA + this.#lowB) | 0;
    this.#highA = ((highA << 24) | (lowA >>> 8)) ^ high ^ ((high << 16) | (low >>> 16));
    this.#lowA = ((lowA << 24) | (highA >>> 8)) ^ low ^ (low << 16);
    // Rotated by 37 bits: the halves are swapped, and 5 bits carry over.
    this.#highB = (low << 5) | (high >>> 27);
    this.#lowB = (high << 5) | (low >>> 27);
    return sum;
  }

  /** Shuffles the elements; every order is equally likely (mutates; Fisher and Yates, Knuth vol. 2, algorithm P). */
  shuffle(items: Uint32Array): void {
    for (let i = items.length - 1; i > 0; i--) {
      const j = this.below(i + 1);
      const item = items[i];
      items[i] = items[j];
      items[j] = item;
    }
  }
}
