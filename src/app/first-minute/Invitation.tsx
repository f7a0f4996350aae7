import { useEffect, useState } from "react";
import { createPortal } from "react-dom";
import { decode, type Spec } from "../../experiment/index.ts";
import { say } from "../../words/say.ts";
import { useSpec } from "../state/store.ts";
import styles from "./first-minute.module.css";
import { firstRace } from "./first-race.ts";
import { noteDragged, useHints } from "./hints.ts";

const rateOf = (spec: Spec) => spec.contenders.find(({ slot }) => slot === 0)?.values.lr;
const firstRate = rateOf(decode(firstRace).spec);

/** Invites to drag the learning rate of SGD, within its row, until that has been done. */
export function Invitation() {
  const { answered, dragged } = useHints();
  const isChanged = useSpec((spec) => rateOf(spec) !== firstRate || spec.edits.length > 0);
  const [row, setRow] = useState<HTMLElement | null>(null);
  const invites = answered && !dragged && !isChanged;
  useEffect(() => {
    if (isChanged) noteDragged();
  }, [isChanged]);
  useEffect(() => {
    const found = invites ? document.querySelector<HTMLElement>('[data-row="0 lr"]') : null;
    found?.classList.add(styles.invited);
    setRow(found);
    return () => found?.classList.remove(styles.invited);
  }, [invites]);
  return row && createPortal(<em className={styles.invitation}>{say("drag me")}</em>, row);
}
