import type { Table } from "../../datasets/index.ts";
import type { Verdict } from "../../experiment/coach/try-advice.ts";
import type { Spec } from "../../experiment/index.ts";
import type { ExplainedStatus } from "../../experiment/status.ts";
import { consult } from "../../worker/trial/client.ts";
import type { Found } from "../../worker/trial/protocol.ts";
import { player } from "../player/player.ts";
import { ownTable } from "../player/rows.ts";
import { specOf } from "../state/experiment-state.ts";
import { useStore } from "../state/store.ts";

/** The coach's advice on a run. */
export interface Advised {
  readonly found: Found;
  /** Undefined until its advice is tried; null where that failed. */
  readonly verdict?: Verdict | null;
}

/** The most findings that are shown, and whose advice is tried. */
export const most = 2;
/** Milliseconds without a change before runs are examined: while a slider is dragged, each would be in vain. */
const rest = 250;
/** Runs whose outcome is kept. */
const maxKept = 64;

/** Findings by run; null where all is well. An undone change brings back what was said before. */
const kept = new Map<string, Advised | null>();
/** The reader's own rows that these are of. */
let lastTable: Table | null = null;

/** Returns a string of all that decides a contender's run, and of how it ended. */
export const keyOf = (
  { map: _, contenders, edits, ...shared }: Spec,
  slot: number,
  status: ExplainedStatus,
): string =>
  JSON.stringify([
    shared,
    contenders.find((one) => one.slot === slot),
    edits.filter((edit) => edit.slot === slot),
    status.kind,
    "step" in status ? status.step : null,
  ]);

/** Returns what was found in runs that are over, by slot, those that matter most first. */
export function adviceOn(spec: Spec, statuses: ReadonlyMap<number, ExplainedStatus>): Map<number, Advised> {
  const over = [...statuses].filter(([, { kind }]) => kind !== "running");
  const keys = new Map(over.map(([slot, status]) => [slot, keyOf(spec, slot, status)]));
  return new Map(
    inOrder(foundIn(keys)).flatMap((slot) => {
      const advised = kept.get(keys.get(slot) ?? "");
      return advised ? [[slot, advised] as const] : [];
    }),
  );
}

/** Says whether all runs that are over were examined, and the advice that is shown was tried. */
export function isSettled(spec: Spec, statuses: ReadonlyMap<number, ExplainedStatus>): boolean {
  const isExamined = [...statuses].every(
    ([slot, status]) => status.kind === "running" || kept.has(keyOf(spec, slot, status)),
  );
  const shown = [...adviceOn(spec, statuses).values()].slice(0, most);
  return isExamined && shown.every(({ verdict }) => verdict !== undefined);
}

/**
 * Examines the runs of the page that are over, once nothing has changed for a moment, and tries the advice on them.
 *
 * @param onNews is called when more is known
 * @returns a function that ends it at once
 */
export function consultSoon(onNews: () => void): () => void {
  let end = () => {};
  let timer = setTimeout(begin, rest);
  function begin() {
    // Until the race is computed again, the columns and statuses are those from before a change.
    if (player.isBehind) timer = setTimeout(begin, rest);
    else end = consultNow(onNews);
  }
  return () => {
    clearTimeout(timer);
    end();
  };
}

function consultNow(onNews: () => void): () => void {
  const state = useStore.getState();
  const spec = specOf(state);
  const table = spec.kind === "network" ? ownTable(state) : null;
  forgetOthers(table);
  const runs = [...player.tracks.values(), ...player.trainings.values()].filter(
    ({ status }) => status.kind !== "running",
  );
  const keys = new Map(runs.map(({ slot, status }) => [slot, keyOf(spec, slot, status)]));
  const of = (slot: number) => keys.get(slot) ?? "";
  const toTry = (found: ReadonlyMap<number, Found>) =>
    inOrder(found)
      .slice(0, most)
      .filter((slot) => kept.get(of(slot))?.verdict === undefined);
  const isKnown = runs.every(({ slot }) => kept.has(of(slot)));
  if (isKnown && toTry(foundIn(keys)).length === 0) {
    onNews();
    return () => {};
  }
  return consult(
    { spec, runs, table, toTry },
    {
      onFound: (found) => {
        for (const [slot, key] of keys) {
          const one = found.get(slot);
          if (!one) kept.set(key, null);
          else if (!kept.get(key)) kept.set(key, { found: one });
        }
        onNews();
      },
      onTried: (slot, verdict, found) => {
        const advised = kept.get(of(slot));
        // The order stays: it decided whose advice was tried.
        if (advised)
          kept.set(of(slot), { found: { ...(found ?? advised.found), rank: advised.found.rank }, verdict });
        onNews();
      },
    },
  );
}

/** Forgets what was found on other rows, and the oldest where much is kept. */
function forgetOthers(table: Table | null): void {
  if (table !== lastTable || kept.size > maxKept) kept.clear();
  lastTable = table;
}

/** Returns the findings that are kept for some runs, by slot. */
function foundIn(keys: ReadonlyMap<number, string>): Map<number, Found> {
  const known = new Map<number, Found>();
  for (const [slot, key] of keys) {
    const advised = kept.get(key);
    if (advised) known.set(slot, advised.found);
  }
  return known;
}

/** Returns the slots of findings, those that matter most first. */
const inOrder = (found: ReadonlyMap<number, Found>): number[] =>
  [...found].sort(([, one], [, other]) => one.rank - other.rank).map(([slot]) => slot);
