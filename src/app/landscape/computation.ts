import { create } from "zustand";
import type { Table } from "../../datasets/index.ts";
import type { TrainingSpec } from "../../experiment/spec.ts";
import type { RecordedLandscape } from "../../plot/landscape/landscape-picture.ts";
import { withFound } from "../../plot/landscape/with-found.ts";
import { say, translated } from "../../words/say.ts";
import { tell as inWords } from "../../words/told.ts";
import { LandscapeClient } from "../../worker/landscape/client.ts";
import type { LandscapeAnswer, LandscapeQuery } from "../../worker/landscape/protocol.ts";
import { ownTable } from "../player/rows.ts";
import { specOf } from "../state/experiment-state.ts";
import { type State, useStore } from "../state/store.ts";

/** The state of the computation that React renders. */
export interface LandscapeProgress {
  readonly state: "waiting" | "running" | "done" | "stopped" | "refused" | "failed";
  /** The share that is done, 0 to 1. */
  readonly share: number;
  /** The squares along a side of the last grid; 0 before the first. */
  readonly squares: number;
  /** True while the picture is that of the experiment before a change. */
  readonly isStale: boolean;
  /** The reason of a failure or a refusal, in a sentence. */
  readonly failure: string | null;
}

const nothing: LandscapeProgress = { state: "waiting", share: 0, squares: 0, isStale: false, failure: null };

export const useLandscapeProgress = create<LandscapeProgress>(() => nothing);

/** A landscape that is shown, as far as it is computed, with the experiment that it is of. */
export interface ShownLandscape extends RecordedLandscape {
  readonly spec: TrainingSpec;
}

/** Milliseconds without a change of the race after which its landscape is computed. */
const quiet = 700;

/** Computes the landscape of the experiment that is shown. */
class Computation {
  #client: LandscapeClient | null = null;
  #shown: ShownLandscape | null = null;
  #asked: TrainingSpec | null = null;
  /** The reader's own rows that it was asked of; null where the data are others. */
  #table: Table | null = null;
  #resolution: LandscapeQuery["resolution"] = 64;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #listeners = new Set<() => void>();

  /** The landscape to show; that from before a change until the new plane is known, null before the first. */
  get shown(): ShownLandscape | null {
    return this.#shown;
  }

  /** Calls `listener` when there is more to show; returns a function that ends that. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Starts a worker and follows the store; returns a function that ends both. @param resolution the finest grid */
  connect(resolution: LandscapeQuery["resolution"]): () => void {
    this.#resolution = resolution;
    this.#client = new LandscapeClient({
      onAnswer: (answer) => this.#take(answer),
      onFailure: (why, lasting) => {
        const failure = say("The computation of the landscape {why} and was stopped.", {
          why: translated(why),
        });
        if (lasting) tell({ state: "failed", failure });
      },
    });
    const stop = useStore.subscribe(
      (state) => [specOf(state), state.table, state.tablesLoaded] as const,
      () => this.#follow(useStore.getState()),
      { equalityFn: (one, other) => one.every((part, i) => part === other[i]) },
    );
    this.#want(useStore.getState());
    return () => {
      stop();
      clearTimeout(this.#timer);
      this.#client?.dispose();
      this.#client = null;
      this.#shown = null;
      this.#asked = null;
      useLandscapeProgress.setState(nothing);
    };
  }

  /** Stops; what is drawn stays. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#client?.stop();
    tell({ state: "stopped" });
  }

  /** Computes the landscape again that was stopped or has failed. */
  resume(): void {
    this.#want(useStore.getState());
  }

  /** Asks at once for another plane, and for that of another race once this has not changed for a while. */
  #follow(state: State): void {
    const spec = specOf(state);
    if (spec.kind === "surface" || !spec.landscape) return;
    const before = this.#asked;
    const isSame = before && numbersOf(before) === numbersOf(spec) && this.#table === tableOf(spec, state);
    if (isSame) {
      if (JSON.stringify(before.landscape) !== JSON.stringify(spec.landscape)) this.#want(state);
      else if (useLandscapeProgress.getState().state === "waiting") this.#want(state);
      return;
    }
    clearTimeout(this.#timer);
    this.#client?.stop();
    tell({ state: "waiting", isStale: this.#shown !== null });
    this.#timer = setTimeout(() => this.#want(useStore.getState()), quiet);
  }

  #want(state: State): void {
    clearTimeout(this.#timer);
    const spec = specOf(state);
    if (spec.kind === "surface" || !spec.landscape) return;
    const table = tableOf(spec, state);
    this.#asked = spec;
    this.#table = table;
    if (isOwn(spec) && !table) return;
    tell({ state: "running", share: 0, squares: 0, isStale: this.#shown !== null, failure: null });
    const { landscape } = spec;
    this.#client?.want({ spec, landscape, to: spec.steps, resolution: this.#resolution }, table);
  }

  #take({ progress, refusal, done, ...parts }: LandscapeAnswer): void {
    const spec = this.#asked;
    if (!spec?.landscape) return;
    if (refusal !== undefined) {
      this.#shown = null;
      tell({ state: "refused", isStale: false, failure: inWords(refusal) });
      this.#announce();
      return;
    }
    const { plane, heights } = parts;
    const found = withFound(this.#shown, spec, parts);
    if (found && found !== this.#shown)
      this.#shown = { ...found, spec: plane ? spec : (this.#shown?.spec ?? spec) };
    tell({
      state: done ? "done" : "running",
      share: progress,
      ...(plane ? { isStale: false } : {}),
      ...(heights ? { squares: heights.columns - 1 } : {}),
    });
    this.#announce();
  }

  #announce(): void {
    for (const listener of this.#listeners) listener();
  }
}

const tell = (news: Partial<LandscapeProgress>): void => useLandscapeProgress.setState(news);

/** Says whether a network is trained on the reader's own rows. */
const isOwn = (spec: TrainingSpec): boolean => spec.kind === "network" && spec.data.kind === "own";

/** Returns the reader's own rows where the training is of these. */
const tableOf = (spec: TrainingSpec, state: State): Table | null => (isOwn(spec) ? ownTable(state) : null);

/** Returns all that decides the numbers of a race's first run besides the reader's own rows, as text to compare. */
const numbersOf = ({ map: _, landscape: __, seeds: ___, ...spec }: TrainingSpec): string =>
  JSON.stringify(spec);

export const computation = new Computation();
