import { useId } from "react";
import type { Offer, OfferGroup } from "./offer.ts";
import styles from "./picker.module.css";

interface OfferListProps {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly OfferGroup[];
  /** The key of the offer that Enter chooses. */
  readonly active: string | undefined;
  readonly onPoint: (offer: Offer) => void;
  readonly onChoose: (offer: Offer) => void;
}

/** Returns the id of an offer's element, which the search field names as its active descendant. */
export const optionId = (list: string, key: string): string => `${list}-${key.replaceAll(/[^\w-]/g, "_")}`;

/** The list of offers, under headings. The focus stays in the search field; a pointer chooses directly. */
export function OfferList({ id, label, groups, active, onPoint, onChoose }: OfferListProps) {
  const heading = useId();
  return (
    <div id={id} role="listbox" aria-label={label} className={styles.list}>
      {groups.map((group, g) => {
        const options = group.offers.map((offer) => (
          <Option
            key={offer.key}
            id={optionId(id, offer.key)}
            offer={offer}
            active={offer.key === active}
            onPoint={onPoint}
            onChoose={onChoose}
          />
        ));
        if (group.heading === "") return options;
        return (
          // biome-ignore lint/a11y/useSemanticElements: a group of options is no fieldset
          <div key={group.heading} role="group" aria-labelledby={`${heading}-${g}`}>
            <p id={`${heading}-${g}`} className={styles.heading}>
              {group.heading}
            </p>
            {options}
          </div>
        );
      })}
    </div>
  );
}

interface OptionProps extends Pick<OfferListProps, "onPoint" | "onChoose"> {
  readonly id: string;
  readonly offer: Offer;
  readonly active: boolean;
}

function Option({ id, offer, active, onPoint, onChoose }: OptionProps) {
  const { name, settings, what, refusal } = offer;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the search field, which has the focus
    // biome-ignore lint/a11y/useFocusableInteractive: the search field names it as the active one
    <div
      id={id}
      role="option"
      aria-selected={active}
      aria-disabled={refusal !== null || undefined}
      className={styles.option}
      onPointerMove={() => active || onPoint(offer)}
      onClick={() => onChoose(offer)}
    >
      <b>{name}</b>
      {settings && <span className={styles.settings}>{settings}</span>}
      {(refusal ?? what) && <small>{refusal ?? what}</small>}
    </div>
  );
}
