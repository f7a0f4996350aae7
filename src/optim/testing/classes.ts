import * as library from "../index.ts";

/** A class as untyped code calls it. */
export type Class<Made> = new (...args: unknown[]) => Made;

/** Returns every class of the library that extends `base`, by name. */
export const classesOf = <Made extends object>(base: { readonly prototype: Made }): [string, Class<Made>][] =>
  Object.entries(library as Record<string, unknown>).filter(
    (entry): entry is [string, Class<Made>] =>
      typeof entry[1] === "function" &&
      Object.prototype.isPrototypeOf.call(base.prototype, entry[1].prototype),
  );
