import styles from "./about.module.css";

/** Matches the identifiers that become links: arXiv numbers and DOIs. */
const identifier = /(arXiv:\d{4}\.\d{4,5}|doi:10\.[^\s,;]+)/;

/** Shows the source that a definition names, with its identifiers as links. */
export function Paper({ text }: { text: string }) {
  if (text === "") return null;
  return (
    <p className={styles.paper} lang="en">
      {text.split(identifier).map((part) =>
        identifier.test(part) ? (
          <a key={part} href={addressOf(part)} rel="noreferrer" target="_blank">
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </p>
  );
}

const addressOf = (name: string): string =>
  name.startsWith("doi:") ? `https://doi.org/${name.slice(4)}` : `https://arxiv.org/abs/${name.slice(6)}`;
