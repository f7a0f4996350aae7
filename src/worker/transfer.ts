/** Returns the memory of every typed array within a message, each once, to be transferred instead of copied. */
export const buffersIn = (value: unknown): ArrayBuffer[] => [...new Set(found(value))];

function found(value: unknown): ArrayBuffer[] {
  if (ArrayBuffer.isView(value)) return value.buffer instanceof ArrayBuffer ? [value.buffer] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(found);
}
