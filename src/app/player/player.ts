import { readPreference, writePreference } from "#preferences";
import type { Spec, Training, Trajectory } from "../../experiment/index.ts";
import { Recording } from "../../experiment/recording/recording.ts";
import type { ExplainedStatus } from "../../experiment/status.ts";
import { RaceClient } from "../../worker/race/client.ts";
import type { Columns } from "../../worker/race/protocol.ts";
import { specOf } from "../state/experiment-state.ts";
import { opened, type State, type Store, useStore } from "../state/store.ts";
import { mostFrames, Pacing } from "./pacing.ts";
import { ownTable } from "./rows.ts";

type Handlers = ConstructorParameters<typeof RaceClient>[0];

interface Parts {
  readonly store: Store;
  /** Starts the client of a worker that computes races. */
  readonly client: (handlers: Handlers) => Pick<RaceClient, keyof RaceClient>;
  /** Requests and cancels animation frames. */
  readonly frame: {
    readonly request: (draw: (now: number) => void) => number;
    readonly cancel: (frame: number) => void;
  };
  /** The step at which the race opens. */
  readonly step?: number | undefined;
}

/**
 * Plays the race: asks the worker for steps, moves the cursor over the computed steps, and calls its listeners at most
 * once a frame. Nothing here is rendered by React.
 */
export class Player {
  /** The step of the cursor. */
  step: number;
  /** Returns the steps to make in a frame, where they are not the speed; null where they are. */
  stride: (() => number | null) | null = null;
  #shown = new Recording();
  /** The recording of a race that was started again; it replaces the one shown when it has reached the cursor. */
  #behind: Recording | null = null;
  /** The experiment that the last answer of the worker belongs to. */
  #answered: Spec | null = null;
  #listeners = new Set<() => void>();
  #frame = 0;
  /** True while it plays backwards. */
  #goesBack = false;
  /** True once the race has failed for good; `tryAgain` asks for it once more. */
  gaveUp = false;
  #client: ReturnType<Parts["client"]> | null = null;
  readonly #pacing = new Pacing();
  readonly #parts: Parts;
  readonly #store: Store;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#store = parts.store;
    this.step = parts.step ?? 0;
  }

  /** The number of steps computed, up to which the cursor can move at once. */
  get head(): number {
    return this.#shown.step;
  }

  /** True while the columns up to the cursor are not computed; those from before a change are shown meanwhile. */
  get isBehind(): boolean {
    const spec = specOf(this.#store.getState());
    return (
      this.#answered !== spec || this.#behind !== null || this.head < Math.min(this.step, this.#end(spec))
    );
  }

  /** The last step at which a contender moved, once all are known to have stopped; else null. */
  get stoppedAt(): number | null {
    return this.#shown.stoppedAt;
  }

  /** Trajectories on a surface by slot; empty while something is trained. */
  get tracks(): ReadonlyMap<number, Trajectory> {
    return this.#shown.tracks;
  }

  /** Trainings of a network or on a problem by slot; empty on a surface. */
  get trainings(): ReadonlyMap<number, Training> {
    return this.#shown.trainings;
  }

  /** The step after which a change made now takes effect: the head while the cursor keeps up with it. */
  get editStep(): number {
    const state = this.#store.getState();
    if (!this.#goesOn(state) || this.head - this.step > 2 * aheadOf(state)) return this.step;
    // A change before the steps that the worker is computing would start the race again.
    return Math.max(this.head, this.#client?.reach ?? 0);
  }

  /** Calls `listener` in an animation frame when cursor or columns have changed; returns a function that ends it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Calls the listeners in the next frame: there is more to show of the columns. */
  redraw(): void {
    this.#announce();
  }

  /** Starts the worker and follows the store; returns a function that ends both. */
  connect(): () => void {
    this.#client = this.#parts.client({
      onColumns: (columns, spec) => this.#receive(columns, spec),
      onFailure: (why, lasting) => this.#fail(why, lasting),
    });
    const stop = [
      // Before the spec that needs the table.
      this.#store.subscribe(
        (state) => state.table,
        (table) => table && this.#client?.setTable(table),
      ),
      this.#store.subscribe(specOf, (spec, before) => this.#follow(spec, before)),
      this.#store.subscribe(
        (state) => state.tablesLoaded,
        () => this.tryAgain(),
      ),
      this.#store.subscribe(
        (state) => state.playing,
        () => {
          this.#wantParams();
          this.#announce();
        },
      ),
    ];
    this.#want();
    return () => {
      for (const end of stop) end();
      this.#client?.dispose();
      this.#client = null;
      this.#parts.frame.cancel(this.#frame);
      this.#frame = 0;
    };
  }

  /** Plays on from the cursor, or from the start where the race is over. */
  play(): void {
    if (this.#store.getState().ended) this.seek(0);
    this.tryAgain();
    this.#goesBack = false;
    this.#store.setState({ playing: true });
  }

  /** Plays backwards from the cursor to the start, or from the last step computed where it is there; pauses that. */
  playBack(): void {
    const goesBack = this.#goesBack && this.#store.getState().playing;
    this.pause();
    if (goesBack) return;
    if (this.step === 0) this.seek(this.head);
    this.#goesBack = true;
    this.#store.setState({ playing: true });
  }

  pause(): void {
    if (this.#store.getState().playing) this.#store.setState({ playing: false });
  }

  /** Pauses and moves the cursor to a step. */
  goTo(step: number): void {
    this.pause();
    this.seek(step);
  }

  /** Moves the cursor to a step of the race; steps that are not computed yet are asked for and shown when they come. */
  seek(step: number): void {
    const spec = specOf(this.#store.getState());
    // Where another experiment was opened, its race has not been computed, and may end elsewhere.
    const end = this.#answered === spec ? this.#end(spec) : spec.steps;
    this.step = Math.max(0, Math.min(Math.round(step), spec.steps, end));
    this.#want();
    this.#announce();
  }

  /** Returns the last step of the race: where it stopped, or the step limit. */
  #end(spec: Spec): number {
    return this.stoppedAt ?? spec.steps;
  }

  /**
   * Follows a change of the spec. The worker decides which columns still hold. A race that was over is shown to its end
   * again, so that a slider changes the whole path at once.
   */
  #follow(spec: Spec, before: Spec): void {
    const toEnd = this.#store.getState().ended && spec.steps === before.steps;
    this.step = toEnd ? spec.steps : Math.min(this.step, spec.steps);
    this.#want();
    this.#announce();
  }

  #want(): void {
    const state = this.#store.getState();
    const spec = specOf(state);
    if (spec.kind === "network" && spec.data.kind === "own" && ownTable(state) === null) {
      this.#standStill();
      return;
    }
    const to = Math.min(spec.steps, this.step + (this.#goesOn(state) ? aheadOf(state) : 0));
    const at = this.#lacksParams(state) ? this.step : undefined;
    const has = this.#answered === spec && !this.#behind && this.head >= to && at === undefined;
    // A query that waits is replaced all the same: it may be for steps that are not wanted any more.
    if (!has || this.#client?.reach !== null) this.#client?.want(spec, Math.max(to, 0), at);
  }

  #goesOn({ playing }: State): boolean {
    return playing && !this.#goesBack;
  }

  /** Asks for the parameters at the cursor where they are to be computed again. */
  #wantParams(): void {
    if (this.#lacksParams(this.#store.getState())) this.#want();
  }

  /** Says whether a network's parameters at the cursor are unknown; while it plays on, those kept before will do. */
  #lacksParams(state: State): boolean {
    if (this.#goesOn(state) || this.#behind || this.step > this.head) return false;
    return [...this.trainings.values()].some(
      (training) => training.snapshotAt(this.step)?.step !== Math.min(this.step, training.length - 1),
    );
  }

  /** Empties the recording where the rows are on another machine: nothing can be computed. */
  #standStill(): void {
    this.#client?.forget();
    this.#shown = new Recording();
    this.#behind = null;
    this.#answered = specOf(this.#store.getState());
    this.step = 0;
    if (this.#store.getState().playing) this.#store.setState({ playing: false });
  }

  #receive({ restarted, step, columns, revisited, note }: Columns, spec: Spec): void {
    if (note !== null) this.#tell(note);
    this.#answered = spec;
    this.gaveUp = false;
    if (restarted) this.#behind = new Recording();
    const recording = this.#behind ?? this.#shown;
    recording.append(step, columns);
    if (revisited) recording.revisit(revisited);
    if (this.#behind && (step >= this.step || recording.stoppedAt !== null)) {
      this.#shown = this.#behind;
      this.#behind = null;
    }
    if (!this.#behind) this.step = Math.min(this.step, this.#shown.stoppedAt ?? this.step);
    if (recording.step < this.step) this.#want();
    else this.#wantParams();
    this.#announce();
  }

  /** Shows a sentence about the machine, once on each. */
  #tell(note: string): void {
    if (readPreference("noted") === note) return;
    writePreference("noted", note);
    this.#store.setState({ note });
  }

  /** Asks for the race again where it has failed for good. */
  tryAgain(): void {
    if (!this.gaveUp) return;
    this.gaveUp = false;
    this.#answered = null;
    this.#store.setState({ failure: null });
    this.#client?.forget();
    this.#want();
  }

  #fail(why: string, lasting: boolean): void {
    this.gaveUp = lasting;
    if (lasting) this.#answered = specOf(this.#store.getState());
    this.#store.setState({
      failure: lasting
        ? `The computation ${why} twice and was stopped. Press Play to try again; your settings are kept.`
        : `The computation ${why}; it was restarted. Your settings are kept.`,
      ...(lasting ? { playing: false } : {}),
    });
  }

  #announce(): void {
    if (this.#frame === 0) this.#frame = this.#parts.frame.request((now) => this.#tick(now));
  }

  #tick(now: number): void {
    this.#frame = 0;
    const state = this.#store.getState();
    if (state.playing) this.#advance(state, now);
    else this.#pacing.pause();
    this.#publish(state);
    for (const listener of this.#listeners) listener();
    if (this.#store.getState().playing) this.#announce();
  }

  #advance(state: State, now: number): void {
    const { kind, speed } = state;
    const end = this.#end(specOf(state));
    const due = kind === "surface" ? (this.stride?.() ?? speed) : this.#pacing.due(now, speed);
    if (this.#goesBack) {
      this.step = Math.max(0, this.step - due);
      if (this.step === 0) this.pause();
      this.#wantParams();
      return;
    }
    this.step = Math.min(this.step + due, this.#behind ? this.step : this.head, end);
    if (this.step >= end) this.#store.setState({ playing: false });
    else if (this.head < this.step + aheadOf(state)) this.#want();
  }

  /** Puts the statuses and `ended` into the store, from which React renders, where they have changed. */
  #publish(state: State): void {
    const { statuses, ended } = state;
    const found = this.#shown.statuses;
    const changed = [...found].some(([slot, status]) => !isSame(statuses.get(slot), status));
    if (changed || statuses.size !== found.size) this.#store.setState({ statuses: found });
    const now = this.step > 0 && this.step >= this.#end(specOf(state));
    if (now !== ended) this.#store.setState({ ended: now });
  }
}

/** Returns the steps that are computed ahead of the cursor while the race is played: those that may soon be due. */
const aheadOf = ({ kind, speed }: State): number => (kind === "surface" ? speed : mostFrames * speed);

const isSame = (known: ExplainedStatus | undefined, status: ExplainedStatus): boolean =>
  known?.kind === status.kind &&
  (known.why === status.why || JSON.stringify(known.why) === JSON.stringify(status.why)) &&
  known.lr === status.lr &&
  (!("step" in status) || ("step" in known && known.step === status.step));

export const player = new Player({
  store: useStore,
  client: (handlers) => new RaceClient(handlers),
  frame: { request: (draw) => requestAnimationFrame(draw), cancel: (frame) => cancelAnimationFrame(frame) },
  step: opened.cursor,
});
