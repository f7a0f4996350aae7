import { useId } from "react";
import { OpenLink } from "../learn/list/OpenLink.tsx";
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
          label={`Open in the playground: ${title}`}
          className={styles.open}
          onOpen={onOpen}
        >
          {title}
        </OpenLink>
      </h3>
      <p>{sentence}</p>
      <p className={styles.of}>{tags.join(", ")}</p>
    </article>
  );
}
