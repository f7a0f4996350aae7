/** Returns an own field of a value from outside, never an inherited one; undefined where there is none. */
export const own = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
