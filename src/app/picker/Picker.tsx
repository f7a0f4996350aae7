import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import { type Sentence, say } from "../../words/say.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { findOffers } from "./find-offers.ts";
import { OfferList, optionId } from "./OfferList.tsx";
import type { Offer, OfferGroup } from "./offer.ts";
import styles from "./picker.module.css";

interface PickerProps {
  readonly title: string;
  /** The kind of offers. */
  readonly kind: keyof typeof kinds;
  readonly groups: readonly OfferGroup[];
  /** The key of the offer that is active at first; by default the first that can be chosen. */
  readonly shown?: string;
  readonly onClose: () => void;
}

/** The words for offers of a kind: their name, the name of the search field, and the number found, or none. */
const kinds = {
  surfaces: ["surfaces", "Search surfaces", "{count} {count:surface|surfaces} found", "No surfaces found"],
  problems: ["problems", "Search problems", "{count} {count:problem|problems} found", "No problems found"],
  optimizers: [
    "optimizers",
    "Search optimizers",
    "{count} {count:optimizer|optimizers} found",
    "No optimizers found",
  ],
  additions: [
    "additions",
    "Search additions",
    "{count} {count:addition|additions} found",
    "No additions found",
  ],
} as const satisfies Record<string, readonly Sentence[]>;

/** The number of options that Page Up and Page Down move over. */
const page = 6;

/** A dialog to choose one of many offers, by typing a few letters and Enter, or from the groups. */
export function Picker({ title, kind, groups, shown, onClose }: PickerProps) {
  const list = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const [pointed, setPointed] = useState<string | null>(shown ?? null);
  const found = useMemo(() => findOffers(groups, typed), [groups, typed]);
  const offers = found.flatMap((group) => group.offers);
  const active =
    offers.find(({ key }) => key === pointed) ?? offers.find(({ refusal }) => !refusal) ?? offers[0];

  useEffect(() => {
    // Not on touch screens: the keyboard would cover half of the list.
    if (!matchMedia("(pointer: coarse)").matches) field.current?.focus();
  }, []);
  useEffect(() => {
    if (shown) document.getElementById(optionId(list, shown))?.scrollIntoView({ block: "center" });
  }, [list, shown]);

  const choose = (offer: Offer | undefined) => {
    if (!offer || offer.refusal) return;
    // Closed first: the browser then returns the focus to the element that opened it.
    dialog.current?.close();
    offer.onSelect();
  };
  const go = (to: number) => {
    const next = offers[(to + offers.length) % offers.length];
    if (!next) return;
    setPointed(next.key);
    document.getElementById(optionId(list, next.key))?.scrollIntoView({ block: "nearest" });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const here = active ? offers.indexOf(active) : -1;
    if (event.key === "ArrowDown") go(here + 1);
    else if (event.key === "ArrowUp") go(here - 1);
    else if (event.key === "PageDown") go(Math.min(here + page, offers.length - 1));
    else if (event.key === "PageUp") go(Math.max(here - page, 0));
    else if (event.key === "Enter") choose(active);
    else return;
    event.preventDefault();
  };
  const [name, search, some, none] = kinds[kind];
  const count = offers.length;
  return (
    <Dialog ref={dialog} title={title} kind="tool" className={styles.dialog} lightDismiss onClose={onClose}>
      <div className={styles.inside}>
        <input
          ref={field}
          className={styles.field}
          type="text"
          role="combobox"
          aria-label={say(search)}
          aria-expanded="true"
          aria-autocomplete="list"
          aria-controls={list}
          aria-activedescendant={active && optionId(list, active.key)}
          placeholder={say("Search by name, author or idea")}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="done"
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setPointed(null);
          }}
          onKeyDown={onKeyDown}
        />
        <OfferList
          id={list}
          label={say(name)}
          groups={found}
          active={active?.key}
          onPoint={({ key }) => setPointed(key)}
          onChoose={choose}
        />
        <p className={count === 0 ? styles.none : "visually-hidden"} role="status">
          {typed !== "" && (count === 0 ? say(none) : say(some, { count }))}
        </p>
      </div>
    </Dialog>
  );
}
