/** Returns the sentence for an option that `owner` does not have: it lists those that exist. */
export const noSuchOption = (owner: string, name: string, known: readonly string[]): string =>
  `${owner} has no option ${name}; it has ${known.join(", ")}`;

/**
 * Checks the names of a few options, which a list shows at a glance. The search for the nearest name
 * (`unknown-option.ts`) would be a tenth of what a program loads that imports a parameter or a network alone.
 *
 * @throws TypeError where `options` has one that is not in `known`
 */
export function checkListedNames(owner: string, options: object, known: readonly string[]): void {
  const unknown = Object.keys(options).find((name) => !known.includes(name));
  if (unknown !== undefined) throw new TypeError(noSuchOption(owner, unknown, known));
}
