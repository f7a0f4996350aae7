import { create } from "zustand";
import { type CellKind, mapDefaults, type Spec } from "../../experiment/index.ts";
import {
  axisRange,
  cellSpec,
  counterpart,
  type Mapped,
  slotsOf,
} from "../../experiment/sweep/cells/cell-spec.ts";
import { say, translated } from "../../words/say.ts";
import { MapClient } from "../../worker/map/client.ts";
import { ownTable } from "../player/rows.ts";
import { specOf } from "../state/experiment-state.ts";
import { type State, useStore } from "../state/store.ts";
import { FoundCells } from "./found-cells.ts";

/** The state of the computation that React renders. */
export interface MapProgress {
  readonly state: "running" | "done" | "stopped" | "waiting" | "failed";
  readonly done: number;
  readonly total: number;
  /** Milliseconds left, by the cells that are done; NaN where none is. */
  readonly left: number;
  /** The reason of a failure, in a sentence. */
  readonly failure: string | null;
}

/** Milliseconds between two changes of the progress. */
const interval = 150;

export const useMapProgress = create<MapProgress>(() => ({
  state: "waiting",
  done: 0,
  total: 0,
  left: Number.NaN,
  failure: null,
}));

/** Computes the map of the experiment that is shown; begins afresh whenever a number of it changes. */
class Computation {
  #client: MapClient | null = null;
  #key = "";
  #shown: FoundCells | null = null;
  /** The cells of a map that was begun; they replace those shown once its coarse picture is done. */
  #behind: FoundCells | null = null;
  /** The time at which the computation began or went on, and the cells that were done by then. */
  #began = { at: 0, done: 0 };
  #told = 0;
  /** Cells that were computed elsewhere, and all that decides their numbers. */
  #given: { readonly cells: FoundCells; readonly key: string } | null = null;
  readonly #listeners = new Set<() => void>();

  /** The cells to show; those of the map before a change until the new ones give a picture. */
  get cells(): FoundCells | null {
    return this.#shown;
  }

  /** Returns the cells of a map that were computed here so far; null where there are none. */
  computedOf(spec: Mapped): FoundCells | null {
    const cells = this.#behind ?? this.#shown;
    if (!cells || cells === this.#given?.cells) return null;
    return givenKeyOf(cells.spec) === givenKeyOf(spec) ? cells : null;
  }

  /** Calls `listener` when there are more cells, or others; returns a function that ends that. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Shows cells that were computed elsewhere, of all kinds, while the experiment decides the same numbers. */
  show(cells: FoundCells): void {
    this.#given = { cells, key: givenKeyOf(cells.spec) };
    if (this.#client) this.#follow(useStore.getState());
  }

  /** Starts workers and follows the store; returns a function that ends both. */
  connect(): () => void {
    this.#client = new MapClient({
      onCells: (done) => {
        const cells = this.#behind ?? this.#shown;
        cells?.take(done);
        if (this.#behind?.isWhole) {
          this.#shown = this.#behind;
          this.#behind = null;
        }
        this.#tell(cells);
        this.#announce();
      },
      onFailure: (why, lasting) => {
        if (!lasting) return;
        const failure = say("The computation of the map {why} twice and was stopped.", {
          why: translated(why),
        });
        useMapProgress.setState({ state: "failed", failure });
      },
    });
    const stop = useStore.subscribe(
      (state) => [specOf(state), state.table] as const,
      () => this.#follow(useStore.getState()),
      { equalityFn: (one, other) => one[0] === other[0] && one[1] === other[1] },
    );
    this.#follow(useStore.getState());
    return () => {
      stop();
      this.#client?.dispose();
      this.#client = null;
      this.#key = "";
      this.#shown = null;
      this.#behind = null;
      this.#announce();
    };
  }

  /** Stops; the cells that are computed stay, and `resume` computes the others. */
  stop(): void {
    if (useMapProgress.getState().state !== "running") return;
    this.#client?.stop();
    useMapProgress.setState({ state: "stopped" });
  }

  /** Goes on with the cells that are missing after a stop or a failure. */
  resume(): void {
    const cells = this.#behind ?? this.#shown;
    if (!cells) return;
    this.#began = { at: performance.now(), done: cells.done };
    useMapProgress.setState({ state: "running", left: Number.NaN, failure: null });
    this.#client?.resume();
  }

  #follow(state: State): void {
    const spec = specOf(state);
    if (!isMapped(spec)) return;
    if (this.#given?.key === givenKeyOf(spec)) {
      this.#showGiven(this.#given.cells, spec);
      return;
    }
    const table = spec.kind === "network" && spec.data.kind === "own" ? ownTable(state) : null;
    const kinds = kindsFor(spec);
    const key = JSON.stringify([keyOf(spec), kinds, table !== null]);
    if (key === this.#key) {
      // Its cells may show another quantity that is computed already.
      const cells = this.#behind ?? this.#shown;
      if (cells) cells.spec = spec;
      this.#announce();
      return;
    }
    this.#key = key;
    const fresh = new FoundCells(spec);
    if (this.#shown && hasSameAxes(this.#shown.spec, spec)) this.#behind = fresh;
    else {
      this.#shown = fresh;
      this.#behind = null;
      this.#announce();
    }
    this.#told = 0;
    this.#began = { at: performance.now(), done: 0 };
    if (spec.kind === "network" && spec.data.kind === "own" && !table) {
      this.#client?.stop();
      useMapProgress.setState({ state: "waiting", failure: null });
      return;
    }
    useMapProgress.setState({
      state: "running",
      done: 0,
      total: fresh.total,
      left: Number.NaN,
      failure: null,
    });
    this.#client?.begin({ spec, kinds, table });
  }

  #showGiven(cells: FoundCells, spec: Mapped): void {
    this.#client?.stop();
    this.#key = "";
    cells.spec = spec;
    this.#shown = cells;
    this.#behind = null;
    const { done, total } = cells;
    useMapProgress.setState({ state: "done", done, total, left: 0, failure: null });
    this.#announce();
  }

  #tell(cells: FoundCells | null): void {
    if (!cells) return;
    const { done, total } = cells;
    const now = performance.now();
    if (done < total && now < this.#told + interval) return;
    this.#told = now;
    const left = ((now - this.#began.at) / (done - this.#began.done)) * (total - done);
    useMapProgress.setState({ state: done === total ? "done" : "running", done, total, left });
  }

  #announce(): void {
    for (const listener of this.#listeners) listener();
  }
}

export const computation = new Computation();

/** Says whether an experiment has a map whose axes it has too. */
export const isMapped = (spec: Spec): spec is Mapped => {
  const { map, contenders } = spec;
  return (
    !!map &&
    slotsOf(map).every((slot) => {
      const contender = contenders.find((one) => one.slot === slot);
      return contender && map.axes.every(({ name }) => axisRange(spec, contender, name));
    })
  );
};

/** The kinds of cell that a map needs: its own, and the loss, which is read out with any. */
const kindsFor = ({ map }: Mapped): readonly CellKind[] => [
  ...new Set<CellKind>([computedAs(map.cell), "loss"]),
];

/** These kinds are computed with the loss whatever is asked for. */
const computedAs = (kind: CellKind): CellKind =>
  kind === "steps" || kind === "best" || kind === "diverged" ? "loss" : kind;

/** Returns all that decides a map's numbers: not the values that the contender has on its axes. */
function keyOf(spec: Mapped): unknown {
  const { axes, size, below } = spec.map;
  const other = counterpart(spec);
  return [cellSpec(spec, 0), other && cellSpec(other, 0), axes, size, below];
}

/** Returns the same as text, always with the loss to which steps are counted, the default if none is given. */
const givenKeyOf = ({ map, ...spec }: Mapped): string =>
  JSON.stringify(keyOf({ ...spec, map: { ...map, below: map.below ?? mapDefaults.below } } as Mapped));

/** Says whether the cells of two maps are of the same places, and of as many contenders. */
const hasSameAxes = ({ map: one }: Mapped, { map: other }: Mapped): boolean =>
  JSON.stringify([one.axes, one.size, slotsOf(one).length]) ===
  JSON.stringify([other.axes, other.size, slotsOf(other).length]);
