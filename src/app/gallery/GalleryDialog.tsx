import { useMemo, useState } from "react";
import { say } from "../../words/say.ts";
import { ListDialog } from "../learn/list/ListDialog.tsx";
import { Told } from "../learn/Told.tsx";
import { gallery } from "./catalog.ts";
import { GalleryCard } from "./GalleryCard.tsx";
import styles from "./gallery.module.css";
import { type Tag, tags } from "./gallery-entry.ts";
import { textOf } from "./text-of.ts";

/** Lists named experiments with their pictures, to search and to open. */
export default function GalleryDialog() {
  const [tag, setTag] = useState<Tag | null>(null);
  const items = useMemo(
    () => (tag === null ? gallery : gallery.filter((entry) => entry.tags.includes(tag))),
    [tag],
  );
  return (
    <ListDialog
      list="gallery"
      title={say("Gallery")}
      intro={say(
        "{count} experiments that are worth a minute each. Open one and change it; undo brings yours back.",
        { count: gallery.length },
      )}
      search={say("Search gallery")}
      placeholder={say("Search by word, optimizer or surface")}
      className={styles.dialog}
      items={items}
      textOf={textOf}
      filtered={tag !== null}
      count={(found) => countInWords(found, tag)}
      filters={<TagFilter chosen={tag} onChoose={setTag} />}
    >
      {(shown, open) => (
        <ul className={styles.cards}>
          {shown.map((entry) => (
            <li key={entry.id}>
              <GalleryCard entry={entry} onOpen={open} />
            </li>
          ))}
        </ul>
      )}
    </ListDialog>
  );
}

/** Says how many experiments have the words typed and the tag chosen. */
function countInWords(count: number, tag: Tag | null): string {
  if (count > 0) return say("{count} {count:experiment|experiments} found.", { count });
  return tag === null
    ? say("No experiment has these words. Try fewer words.")
    : say("No experiment has these words and this tag. Try fewer words or another tag.");
}

interface TagFilterProps {
  readonly chosen: Tag | null;
  readonly onChoose: (tag: Tag | null) => void;
}

/** A button for each tag, of which one can be pressed. */
function TagFilter({ chosen, onChoose }: TagFilterProps) {
  return (
    <fieldset className={styles.tags}>
      <legend className="visually-hidden">{say("Only experiments with the tag")}</legend>
      {tags.map((tag) => (
        <button
          key={tag}
          type="button"
          aria-pressed={tag === chosen}
          onClick={() => onChoose(tag === chosen ? null : tag)}
        >
          <Told text={tag} />
        </button>
      ))}
    </fieldset>
  );
}
