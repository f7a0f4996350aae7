import { type ReactNode, useMemo, useRef, useState } from "react";
import { Dialog } from "../../ui/Dialog.tsx";
import { closeList, type LearnList } from "../learn-state.ts";
import { openInPlayground } from "../open-in-playground.ts";
import styles from "./list-dialog.module.css";
import { OtherLists } from "./OtherLists.tsx";
import { withWords } from "./with-words.ts";

interface ListDialogProps<Item> {
  readonly list: LearnList;
  readonly title: string;
  readonly intro: string;
  /** The name of the search field. */
  readonly search: string;
  /** The text in the empty search field. */
  readonly placeholder: string;
  /** Sets the dialog's size where it is not the usual one. */
  readonly className?: string | undefined;
  readonly items: readonly Item[];
  /** Returns the text in which a search looks for words. */
  readonly textOf: (item: Item) => string;
  /** Controls under the search field. */
  readonly filters?: ReactNode;
  /** True where these leave out items. */
  readonly filtered?: boolean;
  /** Says how many items were found, 0 or more. */
  readonly count: (found: number) => string;
  /** Draws the items found. @param open closes the dialog and shows a link's experiment */
  readonly children: (shown: readonly Item[], open: (link: string) => void) => ReactNode;
}

/** A list of experiments to search and to open in the playground. */
export function ListDialog<Item>(props: ListDialogProps<Item>) {
  const { list, title, intro, search, placeholder, className = styles.dialog } = props;
  const { items, textOf, filters, filtered = false, count, children } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState("");
  const shown = useMemo(() => withWords(items, textOf, typed), [items, textOf, typed]);
  const open = (link: string) => {
    dialog.current?.close();
    openInPlayground(link);
  };
  return (
    <Dialog
      ref={dialog}
      title={title}
      kind="tool"
      className={className}
      lightDismiss
      onClose={() => closeList(list)}
    >
      <div className={styles.inside}>
        <div className={styles.head}>
          <div className={styles.top}>
            <p>{intro}</p>
            <OtherLists list={list} onLeave={() => dialog.current?.close()} />
          </div>
          <input
            className={styles.field}
            type="search"
            aria-label={search}
            placeholder={placeholder}
            autoComplete="off"
            spellCheck={false}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          {filters}
        </div>
        <div className={styles.list}>
          {children(shown, open)}
          <p className={shown.length === 0 ? styles.none : "visually-hidden"} role="status">
            {typed === "" && !filtered ? "" : count(shown.length)}
          </p>
        </div>
      </div>
    </Dialog>
  );
}
