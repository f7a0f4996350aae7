/** Units collected before they become a string; an engine limits the number of arguments. */
const batch = 8192;

/** Collects UTF-16 units to a text. */
export class TextBuilder {
  readonly #units = new Uint16Array(batch);
  #filled = 0;
  #text = "";

  add(unit: number): void {
    if (this.#filled === batch) this.#flush();
    this.#units[this.#filled++] = unit;
  }

  toString(): string {
    this.#flush();
    return this.#text;
  }

  #flush(): void {
    // A spread would go through the iterator, which takes longer than all the rest.
    this.#text += Reflect.apply(String.fromCharCode, null, this.#units.subarray(0, this.#filled));
    this.#filled = 0;
  }
}

/** Returns the text of UTF-16 bytes; an odd last byte is left out. */
export function decodeUtf16(bytes: Uint8Array, littleEndian: boolean): string {
  const text = new TextBuilder();
  const high = littleEndian ? 1 : 0;
  for (let at = 0; at + 1 < bytes.length; at += 2) text.add((bytes[at + high] << 8) | bytes[at + 1 - high]);
  return text.toString();
}

/** The characters of the bytes 80 to 9F in Windows-1252 (WHATWG Encoding Standard, index windows-1252). */
const windows = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Returns the text of bytes in Windows-1252, which contains Latin-1 without its control characters. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const text = new TextBuilder();
  for (const byte of bytes) text.add(byte >= 0x80 && byte < 0xa0 ? windows.charCodeAt(byte - 0x80) : byte);
  return text.toString();
}
