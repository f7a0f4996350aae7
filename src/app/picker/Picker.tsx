import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import { Dialog } from "../ui/Dialog.tsx";
import { findOffers } from "./find-offers.ts";
import { OfferList, optionId } from "./OfferList.tsx";
import type { Offer, OfferGroup } from "./offer.ts";
import styles from "./picker.module.css";

interface PickerProps {
  readonly title: string;
  /** The kind of offers, in the plural: "optimizers". */
  readonly kind: string;
  readonly groups: readonly OfferGroup[];
  /** The key of the offer that is active at first; by default the first that can be chosen. */
  readonly shown?: string;
  readonly onClose: () => void;
}

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
  const count = `${offers.length === 0 ? "No" : offers.length} ${kind} found`;
  return (
    <Dialog ref={dialog} title={title} kind="tool" className={styles.dialog} lightDismiss onClose={onClose}>
      <div className={styles.inside}>
        <input
          ref={field}
          className={styles.field}
          type="text"
          role="combobox"
          aria-label={`Search ${kind}`}
          aria-expanded="true"
          aria-autocomplete="list"
          aria-controls={list}
          aria-activedescendant={active && optionId(list, active.key)}
          placeholder="Search by name, author or idea"
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
          label={kind}
          groups={found}
          active={active?.key}
          onPoint={({ key }) => setPointed(key)}
          onChoose={choose}
        />
        <p className={offers.length === 0 ? styles.none : "visually-hidden"} role="status">
          {typed === "" ? "" : count}
        </p>
      </div>
    </Dialog>
  );
}
