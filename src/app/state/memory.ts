/** Bytes of an object's header, of a reference to a value, and of a letter. */
const sizes = { object: 16, reference: 8, letter: 2 };

/**
 * Estimates the bytes that a value takes beyond those it shares with another: objects, arrays and typed arrays that
 * both have under the same keys are not counted.
 */
export function bytesBeyond(value: unknown, other: unknown): number {
  if (value === other) return 0;
  if (typeof value === "string") return sizes.letter * value.length;
  if (typeof value !== "object" || value === null) return 0;
  if (ArrayBuffer.isView(value)) return value.byteLength;
  let total = sizes.object;
  for (const [key, part] of Object.entries(value))
    total += sizes.reference + bytesBeyond(part, partOf(other, key));
  return total;
}

const partOf = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
