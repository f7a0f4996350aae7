/** Returns the items whose texts have all typed words, in their order. */
export function withWords<Item>(
  items: readonly Item[],
  textOf: (item: Item) => string,
  typed: string,
): readonly Item[] {
  const words = plain(typed).split(" ").filter(Boolean);
  return items.filter((item) => {
    const text = plain(textOf(item));
    return words.every((word) => text.includes(word));
  });
}

/** Returns letters, digits and Greek in lower case, without accents, with one blank between words. */
const plain = (text: string): string =>
  text
    .normalize("NFD")
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f]/g, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
