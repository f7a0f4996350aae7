import { limits, type Spec } from "../../experiment/index.ts";
import { gesture } from "./gesture.ts";
import { player } from "./player.ts";
import * as change from "./spec-changes.ts";
import { holding, type State, useStore } from "./store.ts";

/** Milliseconds between two edits while a slider is dragged in a running race: the link stays short. */
const editInterval = 100;

let lastEdit = Number.NEGATIVE_INFINITY;
let flush: ReturnType<typeof setTimeout> | undefined;

/**
 * Changes the experiment.
 *
 * @param name tells which changes are one gesture, to be undone together
 * @param also what else goes with the change
 */
export function commit(changed: (spec: Spec) => Spec, name?: string, also: Partial<State> = {}): void {
  settle();
  put(changed(useStore.getState().spec), name, also);
}

function put(spec: Spec, name?: string, also: Partial<State> = {}): void {
  if (spec === useStore.getState().spec) return;
  gesture(name);
  useStore.setState({ ...also, ...holding(spec), failure: null });
}

/** Forgets what a slider has set last, if it still waits: it was meant for another experiment. */
export function discardPending(): void {
  clearTimeout(flush);
  useStore.setState({ pending: null });
}

/** Puts in place what a slider has set last, if it still waits. */
export function settle(): void {
  clearTimeout(flush);
  const { spec, pending } = useStore.getState();
  if (!pending) return;
  const { slot, name, value } = pending;
  lastEdit = performance.now();
  useStore.setState({ pending: null });
  putValue(change.withEdit(spec, slot, name, value, player.editStep), slot, name);
}

/** @returns why the values do not go together, and then changes nothing; or null */
function putValue(spec: Spec, slot: number, name: string): string | null {
  const conflict = change.conflictIn(spec, slot);
  if (!conflict) put(spec, `value ${slot} ${name}`);
  return conflict;
}

/**
 * Sets a hyperparameter (`null` is its default): from the start where the race has not begun or is over,
 * and from this step on, as an edit, where it is under way. Values that do not go together are refused.
 *
 * @returns why it was refused, or null
 */
export function setValue(slot: number, name: string, value: number | null): string | null {
  const { ended, pending } = useStore.getState();
  if (pending && (pending.slot !== slot || pending.name !== name)) settle();
  const { spec } = useStore.getState();
  const status = useStore.getState().statuses.get(slot);
  // A contender that has stopped goes on to nowhere: what is changed for it is changed from the start.
  const stopped = status !== undefined && "step" in status && status.step < player.editStep;
  const underWay = player.editStep > 0 && !ended && !stopped;
  if (value === null || !underWay) {
    clearTimeout(flush);
    useStore.setState({ pending: null });
    return putValue(change.withValue(spec, slot, name, value), slot, name);
  }
  const edited = change.withEdit(spec, slot, name, value, player.editStep);
  if (edited === spec) return `A race keeps at most ${limits.edits} changes; clear some first.`;
  const conflict = change.conflictIn(edited, slot);
  if (conflict) return conflict;
  clearTimeout(flush);
  useStore.setState({ pending: { slot, name, value } });
  const wait = lastEdit + editInterval - performance.now();
  if (wait <= 0) settle();
  else flush = setTimeout(settle, wait);
  return null;
}

/** Gives a hyperparameter its default back, from the start on, and takes its edits away. */
export const resetValue = (slot: number, name: string): string | null => setValue(slot, name, null);
