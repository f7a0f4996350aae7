import { useEffect, useRef, useState } from "react";
import { type Inspected, inspectedInWords, type Place } from "../../plot/inspect/inspected.ts";
import { InspectClient, type InspectQuery, type Answered as Sent } from "../../worker/inspect/client.ts";
import type { SlotHistory } from "../../worker/inspect/protocol.ts";
import { player } from "../player/player.ts";
import { lacksRows, ownTable } from "../player/rows.ts";
import { specOf } from "../state/experiment-state.ts";
import { useStore } from "../state/store.ts";

/** An answer in the words of the page. */
export type Answered =
  | Extract<Sent, { kind: "none" }>
  | { readonly kind: "seen"; readonly inspected: Inspected; readonly history: readonly SlotHistory[] };

const inWords = (answer: Sent): Answered =>
  answer.kind === "none" ? answer : { ...answer, inspected: inspectedInWords(answer.inspected) };

/** Something else that there is to say in the place of an update. */
export type Missing = "start" | "rows";

/**
 * Follows the cursor with the update of one contender that leads to it; no render is made for a step.
 *
 * @param isFixed says whether the answer must be of `place`, or may be of one that the update moves instead
 * @param show is called with each answer, or with the reason why there is no update to ask for
 * @returns a message where the computation failed
 */
export function useInspected(
  slot: number,
  place: Place,
  isFixed: boolean,
  show: (answer: Answered | Missing) => void,
): string | null {
  const [failure, setFailure] = useState<string | null>(null);
  const latest = useRef(show);
  useEffect(() => {
    latest.current = show;
  });
  const client = useRef<InspectClient | null>(null);
  /** The last query; null where there is no update to ask for, so that an answer under way is of no use. */
  const asked = useRef<InspectQuery | null>(null);
  useEffect(() => {
    const made = new InspectClient({
      onAnswer: (answer) => {
        setFailure(null);
        if (asked.current) latest.current(inWords(answer));
      },
      onFailure: (why, lasting) => setFailure(lasting ? why : null),
    });
    client.current = made;
    return () => made.dispose();
  }, []);
  const { tensor, element } = place;
  useEffect(() => {
    asked.current = null;
    const ask = () => {
      const state = useStore.getState();
      const spec = specOf(state);
      const { step } = player;
      const table = spec.kind === "network" ? ownTable(state) : null;
      const lacks = spec.kind === "network" && (lacksRows(state) || (spec.data.kind === "own" && !table));
      if (step === 0 || lacks) {
        asked.current = null;
        latest.current(lacks ? "rows" : "start");
        return;
      }
      const last = asked.current;
      if (last?.spec === spec && last.step === step && last.table === table) return;
      const query = { spec, slot, step, place: { tensor, element }, isFixed, table };
      asked.current = query;
      client.current?.want(query);
    };
    ask();
    return player.subscribe(ask);
  }, [slot, tensor, element, isFixed]);
  return failure;
}
