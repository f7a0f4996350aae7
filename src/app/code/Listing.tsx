import { type Ref, useMemo } from "react";
import { say } from "../../words/say.ts";
import shared from "../share/share.module.css";
import { abridged } from "./abridge.ts";
import styles from "./code.module.css";
import { tokensOf } from "./tokens.ts";

interface ListingProps {
  readonly text: string;
  readonly whole: boolean;
  readonly place: Ref<HTMLElement>;
}

/** Shows a program, abridged unless `whole`. */
export function Listing({ text, whole, place }: ListingProps) {
  const shown = useMemo(() => (whole ? text : abridged(text)), [text, whole]);
  const tokens = useMemo(() => [...placed(shown)], [shown]);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section ref={place} className={styles.code} tabIndex={0} aria-label={say("Program")} lang="en">
        <code>
          {tokens.map(({ kind, text: sign, at }) =>
            kind === "plain" ? (
              sign
            ) : (
              <span key={at} className={styles[kind]}>
                {sign}
              </span>
            ),
          )}
        </code>
      </section>
      {shown !== text && (
        <p className={shared.soft}>
          {say("Long tables are cut here; what is copied or saved has all of them.")}
        </p>
      )}
    </>
  );
}

/** Yields tokens with their places in the text, which serve as keys. */
function* placed(text: string) {
  let at = 0;
  for (const token of tokensOf(text)) {
    yield { ...token, at };
    at += token.text.length;
  }
}
