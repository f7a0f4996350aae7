import type { Bytes, ByteWriter } from "./bytes.ts";
import type { ValueType } from "./types.ts";

/**
 * Code that leaves one value, or none, on WebAssembly's stack: an instruction after its operands. It is not a value: an
 * expression that is used twice is computed twice, unless `FunctionBuilder.keep` puts it into a local.
 */
export class Expression<Type extends ValueType | "nothing" = ValueType | "nothing"> {
  readonly type: Type;
  readonly #operands: readonly Expression[];
  readonly #instruction: Bytes;
  readonly #first: number;
  readonly #second: number;

  /** @param first, second numbers that follow the instruction's bytes; -1 for none */
  constructor(type: Type, operands: readonly Expression[], instruction: Bytes, first = -1, second = -1) {
    this.type = type;
    this.#operands = operands;
    this.#instruction = instruction;
    this.#first = first;
    this.#second = second;
  }

  /** Appends the code (mutates `to`). */
  write(to: ByteWriter): void {
    this.writeOperands(to);
    this.writeInstruction(to, this.#instruction);
  }

  protected writeOperands(to: ByteWriter): void {
    const operands = this.#operands;
    for (let i = 0; i < operands.length; i++) operands[i].write(to);
  }

  protected writeInstruction(to: ByteWriter, instruction: Bytes): void {
    to.append(instruction);
    if (this.#first >= 0) to.unsigned(this.#first);
    if (this.#second >= 0) to.unsigned(this.#second);
  }
}

/** A local or a cell of memory: as an expression it is the value there, and `FunctionBuilder.set` changes it. */
export class Place<Type extends ValueType = ValueType> extends Expression<Type> {
  readonly #setter: Bytes;

  /**
   * @param address operands that say where it is: none, or an address in memory
   * @param first, second numbers that follow the bytes of both instructions
   */
  constructor(
    type: Type,
    address: readonly Expression[],
    getter: Bytes,
    setter: Bytes,
    first: number,
    second = -1,
  ) {
    super(type, address, getter, first, second);
    this.#setter = setter;
  }

  /** Appends code that gives the place a value (mutates `to`). */
  writeSet(to: ByteWriter, value: Expression<Type>): void {
    this.writeOperands(to);
    value.write(to);
    this.writeInstruction(to, this.#setter);
  }
}
