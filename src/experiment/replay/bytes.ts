import type { RaceState } from "../race.ts";

/** Bytes that an array or an object takes besides its numbers, roughly. */
const overhead = 120;

/** Returns the bytes that a checkpoint takes, roughly. */
export function bytesOf({ runners }: RaceState): number {
  let bytes = overhead;
  for (const { params, previous, grads, method } of runners) {
    bytes += overhead;
    for (const values of [params, previous, grads]) bytes += overhead + values.byteLength;
    for (const values of [...(method?.tensors ?? []), method?.shared ?? {}])
      for (const value of Object.values(values))
        bytes += typeof value === "number" ? 16 : overhead + value.byteLength;
  }
  return bytes;
}
