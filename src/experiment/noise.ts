import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { cos, log, sin } from "../lang/elementary/index.ts";

/**
 * Fills arrays with independent standard normal numbers, the same from the same seed in every browser:
 * pairs by Box and Muller (1958, doi:10.1214/aoms/1177706645) with the language's own functions.
 *
 * @param seed a whole number from 0 to 2³² − 1
 * @returns fills an array of even length (mutates)
 */
export function normalNoise(seed: number): (out: Float64Array) => void {
  const generator = xoroshiro128plus(seed);
  return (out) => {
    for (let i = 0; i + 1 < out.length; i += 2) {
      const radius = Math.sqrt(-2 * log(1 - uniformFloat64(generator)));
      const angle = 2 * Math.PI * uniformFloat64(generator);
      out[i] = radius * cos(angle);
      out[i + 1] = radius * sin(angle);
    }
  };
}
