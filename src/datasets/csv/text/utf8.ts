import { TextBuilder } from "./decode.ts";

/** The position of a byte that is not UTF-8. */
export interface InvalidByte {
  /** The line, from 1. */
  readonly line: number;
}

/** Returns the text of UTF-8 bytes, or the line of the first invalid byte (The Unicode Standard, table 3-7). */
export function decodeUtf8(bytes: Uint8Array): string | InvalidByte {
  const text = new TextBuilder();
  let line = 1;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes[at]);
    const point = codePoint(bytes, at, length);
    if (point < 0) return { line };
    if (point === 0x0a) line += 1;
    at += length;
    if (point < 0x10000) text.add(point);
    else {
      text.add(0xd7c0 + (point >> 10));
      text.add(0xdc00 + (point & 0x3ff));
    }
  }
  return text.toString();
}

/** Returns the number of bytes of the character that this byte begins; 0 where it begins none. */
function sequenceLength(first: number): number {
  if (first < 0x80) return 1;
  if (first < 0xc2) return 0;
  if (first < 0xe0) return 2;
  if (first < 0xf0) return 3;
  return first < 0xf5 ? 4 : 0;
}

/** Returns the code point of `length` bytes, or −1 where it is incomplete, a surrogate, too large or overlong. */
function codePoint(bytes: Uint8Array, at: number, length: number): number {
  if (length === 0 || at + length > bytes.length) return -1;
  if (length === 1) return bytes[at];
  let point = bytes[at] & (0x7f >> length);
  for (let k = 1; k < length; k++) {
    const byte = bytes[at + k];
    if (byte >> 6 !== 0b10) return -1;
    point = (point << 6) | (byte & 0x3f);
  }
  const shortest = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000;
  const surrogate = point >= 0xd800 && point <= 0xdfff;
  return point < shortest || point > 0x10ffff || surrogate ? -1 : point;
}
