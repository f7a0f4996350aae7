/** A piece of a module's binary format. */
export type Bytes = readonly number[] | Uint8Array;

/** Bytes that are written one after the other. */
export class ByteWriter {
  #bytes: Uint8Array;
  #length = 0;

  /** @param capacity bytes for which there is memory at first */
  constructor(capacity = 32) {
    this.#bytes = new Uint8Array(capacity);
  }

  /** The bytes written so far; not valid once more are written. */
  get bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  byte(value: number): void {
    if (this.#length === this.#bytes.length) this.#grow(1);
    this.#bytes[this.#length++] = value;
  }

  /** Appends a whole number from 0 to 2^32 − 1 as unsigned LEB128: seven bits a byte, the lowest first. */
  unsigned(value: number): void {
    if (!(Number.isInteger(value) && value >= 0 && value < 2 ** 32))
      throw new RangeError(`expected a whole number from 0 to 2^32 - 1, got ${value}`);
    let rest = value;
    for (; rest > 0x7f; rest = Math.floor(rest / 0x80)) this.byte((rest % 0x80) | 0x80);
    this.byte(rest);
  }

  append(bytes: Bytes): void {
    const { length } = bytes;
    if (this.#length + length > this.#bytes.length) this.#grow(length);
    // An instruction has so few bytes that a call would take longer.
    if (length > 8) this.#bytes.set(bytes, this.#length);
    else for (let i = 0; i < length; i++) this.#bytes[this.#length + i] = bytes[i];
    this.#length += length;
  }

  /** Appends bytes with their number before them. */
  sized(bytes: Bytes): void {
    this.unsigned(bytes.length);
    this.append(bytes);
  }

  /** Appends a name. @throws RangeError unless it is ASCII */
  text(name: string): void {
    const codes = Array.from(name, (character) => character.charCodeAt(0));
    if (codes.some((code) => code > 0x7f)) throw new RangeError(`a name must be ASCII, got ${name}`);
    this.sized(codes);
  }

  #grow(by: number): void {
    const larger = new Uint8Array(2 * (this.#bytes.length + by));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

/**
 * Encodes a whole number as signed LEB128, in two's complement with as few bytes as hold its sign.
 *
 * @param value a number has 32 bits
 */
export function signed(value: number | bigint): Bytes {
  const bytes: number[] = [];
  if (typeof value === "number") {
    let rest = value | 0;
    for (; rest < -0x40 || rest > 0x3f; rest >>= 7) bytes.push((rest & 0x7f) | 0x80);
    bytes.push(rest & 0x7f);
    return bytes;
  }
  let rest = value;
  for (; rest < -0x40n || rest > 0x3fn; rest >>= 7n) bytes.push(Number(rest & 0x7fn) | 0x80);
  return [...bytes, Number(rest & 0x7fn)];
}

/** Encodes numbers one after the other as they are in memory, the lowest byte first. */
export function inMemory(
  kind: "Float32" | "Float64" | "Int32" | "BigInt64",
  numbers: readonly (number | bigint)[],
): Uint8Array {
  const size = kind.endsWith("32") ? 4 : 8;
  const view = new DataView(new ArrayBuffer(size * numbers.length));
  for (const [i, number] of numbers.entries())
    if (kind === "BigInt64") view.setBigInt64(i * size, BigInt(number), true);
    else view[`set${kind}`](i * size, Number(number), true);
  return new Uint8Array(view.buffer);
}

/** Returns what a writer has after `write`. */
export function written(write: (to: ByteWriter) => void): Uint8Array {
  const to = new ByteWriter();
  write(to);
  return to.bytes;
}
