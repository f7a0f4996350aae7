/** A piece of a module's binary format. */
export type Bytes = readonly number[];

/** Appends bytes (mutates `to`). */
export function append(to: number[], bytes: Bytes): void {
  for (let i = 0; i < bytes.length; i++) to.push(bytes[i]);
}

/** Encodes a whole number from 0 to 2^32 − 1 as unsigned LEB128: seven bits a byte, the lowest first. */
export function unsigned(value: number): Bytes {
  if (!(Number.isInteger(value) && value >= 0 && value < 2 ** 32))
    throw new RangeError(`expected a whole number from 0 to 2^32 - 1, got ${value}`);
  if (value < 0x80) return [value];
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 0x7f; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) | 0x80);
  return [...bytes, rest];
}

/** Encodes a whole number as signed LEB128, in two's complement with as few bytes as hold its sign. */
export function signed(value: bigint): Bytes {
  const bytes: number[] = [];
  let rest = value;
  for (; rest < -0x40n || rest > 0x3fn; rest >>= 7n) bytes.push(Number(rest & 0x7fn) | 0x80);
  return [...bytes, Number(rest & 0x7fn)];
}

/** Encodes numbers one after the other as they are in memory, the lowest byte first. */
export function inMemory(
  kind: "Float32" | "Float64" | "Int32" | "BigInt64",
  numbers: readonly (number | bigint)[],
): Bytes {
  const size = kind.endsWith("32") ? 4 : 8;
  const view = new DataView(new ArrayBuffer(size * numbers.length));
  for (const [i, number] of numbers.entries())
    if (kind === "BigInt64") view.setBigInt64(i * size, BigInt(number), true);
    else view[`set${kind}`](i * size, Number(number), true);
  return [...new Uint8Array(view.buffer)];
}

/** Encodes a list: its length, then its items. */
export function list(items: readonly Bytes[]): Bytes {
  const bytes = [...unsigned(items.length)];
  for (const item of items) append(bytes, item);
  return bytes;
}

/** Encodes bytes with their number before them. */
export function sized(bytes: Bytes): Bytes {
  const all = [...unsigned(bytes.length)];
  append(all, bytes);
  return all;
}

/** Encodes a name. @throws RangeError unless it is ASCII */
export function text(name: string): Bytes {
  const codes = Array.from(name, (character) => character.charCodeAt(0));
  if (codes.some((code) => code > 0x7f)) throw new RangeError(`a name must be ASCII, got ${name}`);
  return sized(codes);
}
