import { useEffect, useState } from "react";
import type { Spec } from "../../experiment/index.ts";
import { type ExplainedStatus, undefinedUpdate } from "../../experiment/status.ts";
import { findRate } from "../../worker/rate/client.ts";
import { ownTable } from "../player/split.ts";
import { currentSpec, useSpec, useStore } from "../state/store.ts";

/** Milliseconds without a change before a search begins: while a slider is dragged, each would be in vain. */
const rest = 250;

/**
 * Returns the largest learning rate with which a diverged contender's run would not have diverged, found in a worker that ends
 * when the experiment changes. It is null where there is none or `lr` is not the cause, undefined before it is known.
 */
export function useHeldRate(slot: number, status: ExplainedStatus): number | null | undefined {
  const key = useSpec((spec) => keyOf(spec, slot));
  const table = useStore((state) => (state.kind === "network" ? ownTable(state) : null));
  const [found, setFound] = useState<{ readonly key: string; readonly rate: number | null }>();
  const isSought = status.kind === "diverged" && status.cause !== undefinedUpdate;
  useEffect(() => {
    if (!isSought) return undefined;
    let end = () => {};
    const timer = setTimeout(() => {
      end = findRate({ spec: currentSpec(), slot, table }, (rate) => setFound({ key, rate }));
    }, rest);
    return () => {
      clearTimeout(timer);
      end();
    };
  }, [isSought, slot, key, table]);
  if (!isSought) return null;
  return found?.key === key ? found.rate : undefined;
}

/** Returns a string of all that decides a contender's run. */
const keyOf = ({ map: _, contenders, edits, ...shared }: Spec, slot: number): string =>
  JSON.stringify([
    shared,
    contenders.find((one) => one.slot === slot),
    edits.filter((edit) => edit.slot === slot),
  ]);
