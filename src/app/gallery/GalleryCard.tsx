import { useId } from "react";
import { contentLanguage, tell } from "../../words/content.ts";
import { say } from "../../words/say.ts";
import { OpenLink } from "../learn/list/OpenLink.tsx";
import { Told } from "../learn/Told.tsx";
import styles from "./gallery.module.css";
import type { GalleryEntry } from "./gallery-entry.ts";
import { pictureFile, pictureSize } from "./picture-file.ts";
import { altOf } from "./text-of.ts";

interface GalleryCardProps {
  readonly entry: GalleryEntry;
  readonly onOpen: (link: string) => void;
}

/** An experiment with its picture, its sentence and its tags; a press anywhere opens it. */
export function GalleryCard({ entry, onOpen }: GalleryCardProps) {
  const { title, sentence, tags, link } = entry;
  const heading = useId();
  return (
    <article className={styles.card} aria-labelledby={heading}>
      {/* The one of the other theme is not displayed, and therefore not fetched. */}
      {(["light", "dark"] as const).map((theme) => (
        <img
          key={theme}
          className={styles[theme]}
          src={`./${pictureFile(entry, theme)}`}
          {...pictureSize}
          alt={altOf(entry)}
          loading="lazy"
        />
      ))}
      <h3 id={heading}>
        <OpenLink
          link={link}
          label={say("Open in the playground: {title}", { title: tell(title) })}
          className={styles.open}
          onOpen={onOpen}
        >
          <Told text={title} />
        </OpenLink>
      </h3>
      <p lang={contentLanguage()}>{tell(sentence)}</p>
      <p className={styles.of} lang={contentLanguage()}>
        {tags.map(tell).join(", ")}
      </p>
    </article>
  );
}
