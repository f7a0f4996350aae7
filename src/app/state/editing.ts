import { conflictIn, withEdit, withValue } from "../../experiment/changes/spec-changes.ts";
import { limits, type Spec } from "../../experiment/index.ts";
import { say } from "../../words/say.ts";
import type { Player } from "../player/player.ts";
import { type Change, type ExperimentState, experimentStateOf, showing, specOf } from "./experiment-state.ts";
import { createGestures } from "./gesture.ts";
import { History } from "./history.ts";
import { watchPresses, watchRepeats } from "./press.ts";
import type { Store } from "./store.ts";

/** Milliseconds between two edits while a slider is dragged in a running race, to keep the link short. */
const editInterval = 100;

interface Parts {
  readonly store: Store;
  readonly player: Pick<Player, "editStep">;
}

/** Changes the experiment state of a page, and undoes and redoes its changes. */
export class Editing {
  readonly history = new History<ExperimentState>();
  readonly #store: Store;
  readonly #player: Parts["player"];
  readonly #gestures = createGestures(
    () => this.#press(),
    () => this.#repeats(),
  );
  #press = () => 0;
  #repeats = () => false;
  #lastEdit = Number.NEGATIVE_INFINITY;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor({ store, player }: Parts) {
    this.#store = store;
    this.#player = player;
  }

  /** Makes what changes during one press of a pointer or a key one change. @param target receives the page's events */
  followPresses(target: EventTarget): void {
    this.#press = watchPresses(target, () => this.settle());
    this.#repeats = watchRepeats(target, () => this.settle());
  }

  /**
   * Changes the experiment state.
   *
   * @param options.gesture names the gesture that the change is part of: changes of one gesture that follow each other
   * closely are undone together. A change without a name is undone by itself.
   */
  commit(change: Change, { gesture }: { readonly gesture?: string } = {}): void {
    this.settle();
    this.#put(change(this.#store.getState()), gesture);
  }

  /**
   * Sets a hyperparameter (`null` is its default): from the start where the race has not begun or is over,
   * and from this step on, as an edit, where it is under way. Values that do not go together are refused.
   *
   * @returns the reason of a refusal, or null
   */
  setValue(slot: number, name: string, value: number | null): string | null {
    const { pending } = this.#store.getState();
    if (pending && (pending.slot !== slot || pending.name !== name)) this.settle();
    const spec = specOf(this.#store.getState());
    if (value === null || !this.#isUnderWay(slot)) {
      this.discardPending();
      return this.#putValue(withValue(spec, slot, name, value), slot, name);
    }
    const edited = withEdit(spec, slot, name, value, this.#player.editStep);
    if (edited === spec)
      return say("A race can have at most {most} changes; clear some first.", { most: limits.edits });
    const conflict = conflictIn(edited, slot);
    if (conflict) return conflict;
    this.#store.setState({ pending: { slot, name, value } });
    this.#settleSoon();
    return null;
  }

  /** Applies the last value of a slider, if it still waits. */
  settle(): void {
    const { pending } = this.#store.getState();
    if (!pending) return;
    const { slot, name, value } = pending;
    this.discardPending();
    this.#lastEdit = performance.now();
    const spec = specOf(this.#store.getState());
    const goesOn = this.#gestures.goesOn(gestureOf(slot, name));
    this.#putValue(withEdit(spec, slot, name, value, this.#player.editStep, goesOn), slot, name);
  }

  /** Drops the last value of a slider, if it still waits, as when another experiment is opened. */
  discardPending(): void {
    clearTimeout(this.#waiting);
    if (this.#store.getState().pending) this.#store.setState({ pending: null });
  }

  /** Restores the state of a change earlier or later. @returns the state before that; null where there is no change */
  travel(direction: "back" | "forth"): ExperimentState | null {
    this.settle();
    const now = experimentStateOf(this.#store.getState());
    const found = this.history[direction](now);
    if (!found) return null;
    this.#store.setState({ ...found, said: null });
    // The next change begins a new gesture.
    this.#gestures.begins();
    return now;
  }

  #put(changed: Partial<ExperimentState>, gesture?: string): void {
    const now = experimentStateOf(this.#store.getState());
    const next = { ...now, ...changed };
    if ((Object.keys(now) as (keyof ExperimentState)[]).every((key) => now[key] === next[key])) return;
    if (this.#gestures.begins(gesture)) this.history.record(now, next);
    this.#store.setState({ ...changed, failure: null, said: null });
  }

  /** Applies a spec with another value. @returns the reason of a refusal, where values do not go together; or null */
  #putValue(spec: Spec, slot: number, name: string): string | null {
    const conflict = conflictIn(spec, slot);
    if (!conflict) this.#put(showing(spec, this.#store.getState().table), gestureOf(slot, name));
    return conflict;
  }

  #settleSoon(): void {
    clearTimeout(this.#waiting);
    const wait = this.#lastEdit + editInterval - performance.now();
    if (wait <= 0) this.settle();
    else this.#waiting = setTimeout(() => this.settle(), wait);
  }

  /** Returns true while a contender is under way: a change for one that has stopped takes effect from the start. */
  #isUnderWay(slot: number): boolean {
    const { ended, statuses } = this.#store.getState();
    const { editStep } = this.#player;
    const status = statuses.get(slot);
    const stopped = status !== undefined && "step" in status && status.step < editStep;
    return editStep > 0 && !ended && !stopped;
  }
}

const gestureOf = (slot: number, name: string): string => `value ${slot} ${name}`;
