import { nearest } from "../../lang/index.ts";
import { noSuchOption } from "./listed-options.ts";

/** Returns the error for an option that `owner` does not have: it lists those that exist, and suggests the nearest. */
export function unknownOption(owner: string, name: string, known: readonly string[]): TypeError {
  const similar = nearest(name, known);
  const hint = similar ? `: did you mean ${similar}?` : "";
  return new TypeError(`${noSuchOption(owner, name, known)}${hint}`);
}

/** @throws TypeError where `options` has one that is not in `known` */
export function checkNames(owner: string, options: object, known: readonly string[]): void {
  for (const name of Object.keys(options)) if (!known.includes(name)) throw unknownOption(owner, name, known);
}
