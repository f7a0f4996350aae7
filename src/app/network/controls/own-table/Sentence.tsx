/** Shows a sentence with words from a file in quotation marks; the direction of writing of each word is isolated. */
export function Sentence({ text }: { text: string }) {
  return text.split(/("[^"]*")/).map((part, at) =>
    at % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a part is identified by its index
      <bdi key={at}>{part}</bdi>
    ) : (
      part
    ),
  );
}
