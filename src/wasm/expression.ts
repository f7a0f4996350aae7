import { append, type Bytes } from "./bytes.ts";
import type { ValueType } from "./types.ts";

/**
 * Code that leaves one value, or none, on WebAssembly's stack: an instruction after its operands. It is not a value: an
 * expression that is used twice is computed twice, unless `FunctionBuilder.keep` puts it into a local.
 */
export class Expression<Type extends ValueType | "nothing" = ValueType | "nothing"> {
  readonly type: Type;
  readonly #operands: readonly Expression[];
  readonly #instruction: Bytes;

  constructor(type: Type, operands: readonly Expression[], instruction: Bytes) {
    this.type = type;
    this.#operands = operands;
    this.#instruction = instruction;
  }

  /** Appends the code (mutates `to`). */
  write(to: number[]): void {
    const operands = this.#operands;
    for (let i = 0; i < operands.length; i++) operands[i].write(to);
    append(to, this.#instruction);
  }
}

/** A local or a cell of memory: as an expression it is the value there, and `FunctionBuilder.set` changes it. */
export class Place<Type extends ValueType = ValueType> extends Expression<Type> {
  readonly #address: readonly Expression[];
  readonly #setter: Bytes;

  /** @param address operands that say where it is: none, or an address in memory */
  constructor(type: Type, address: readonly Expression[], getter: Bytes, setter: Bytes) {
    super(type, address, getter);
    this.#address = address;
    this.#setter = setter;
  }

  /** Appends code that gives the place a value (mutates `to`). */
  writeSet(to: number[], value: Expression<Type>): void {
    for (const operand of this.#address) operand.write(to);
    value.write(to);
    append(to, this.#setter);
  }
}
