import type fc from "fast-check";

/** A part of the project that is tested with generated inputs. */
export interface Fuzzer {
  readonly name: string;
  /** The property of every input, in a sentence. */
  readonly claim: string;
  /** Microseconds that an input takes, about: inputs are divided so that every fuzzer has the same time. */
  readonly cost: number;
  readonly inputs: fc.Arbitrary<unknown>;
  /** Throws where the claim does not hold. */
  readonly check: (input: unknown) => void | Promise<void>;
}

/** Returns a fuzzer of inputs of one type. */
export const fuzzer = <Input>(
  about: Pick<Fuzzer, "name" | "claim" | "cost">,
  inputs: fc.Arbitrary<Input>,
  check: (input: Input) => void | Promise<void>,
): Fuzzer => ({ ...about, inputs, check: (input) => check(input as Input) });
