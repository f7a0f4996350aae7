/** A sentence with words from a file in quotation marks: each keeps its own direction of writing. */
export function Sentence({ text }: { text: string }) {
  return text.split(/("[^"]*")/).map((part, at) =>
    at % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place
      <bdi key={at}>{part}</bdi>
    ) : (
      part
    ),
  );
}
