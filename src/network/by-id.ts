/** Maps definitions by id: those named in `order` first, in that order, and the others after them. */
export function byId<Definition extends { readonly id: string }>(
  definitions: readonly Definition[],
  order: readonly string[],
): ReadonlyMap<string, Definition> {
  const rank = ({ id }: Definition): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return new Map(definitions.toSorted((a, b) => rank(a) - rank(b)).map((one) => [one.id, one]));
}
