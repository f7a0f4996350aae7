import { create } from "zustand";
import {
  type CurvatureColumns,
  columnsOf,
  follows,
  merged,
} from "../../../experiment/curvature/merged-columns.ts";
import { say, translated } from "../../../words/say.ts";
import { CurvatureClient } from "../../../worker/curvature/client.ts";
import type { CurvatureAnswer } from "../../../worker/curvature/protocol.ts";
import { player } from "../../player/player.ts";
import { ownTable } from "../../player/rows.ts";
import { specOf } from "../../state/experiment-state.ts";
import { useStore } from "../../state/store.ts";

/** The state of the computation that React renders. */
export const useCurvatureFailure = create<{ readonly failure: string | null }>(() => ({ failure: null }));

/** A contender's columns. The object is another one where more than later steps was added. */
export interface Kept {
  columns: CurvatureColumns;
}

/** Measures the curvature along the race that is shown, as far as it is computed, while a chart shows it. */
class Computation {
  #client: CurvatureClient | null = null;
  #kept = new Map<number, Kept>();
  #through = -1;
  /** The step up to which the race was last asked about. */
  #asked = -1;
  #users = 0;
  #end: () => void = () => {};

  /** The step up to which curvature is known, coarsely; −1 before the first. */
  get through(): number {
    return this.#through;
  }

  /** Returns what is known of the contender in a slot; undefined where that is nothing. */
  of(slot: number): Kept | undefined {
    return this.#kept.get(slot);
  }

  /** Measures until the function that it returns is called, by each of its users. */
  readonly follow = (): (() => void) => {
    this.#users += 1;
    if (this.#users === 1) this.#end = this.#connect();
    return () => {
      this.#users -= 1;
      if (this.#users === 0) this.#end();
    };
  };

  #connect(): () => void {
    this.#client = new CurvatureClient({
      onAnswer: (answer) => this.#take(answer),
      onFailure: (why, lasting) => {
        if (!lasting) return;
        useCurvatureFailure.setState({
          failure: say("The computation of the curvature {why} and was stopped.", { why: translated(why) }),
        });
      },
    });
    const stop = [
      useStore.subscribe(specOf, () => this.#want()),
      useStore.subscribe(
        ({ table }) => table,
        () => this.#want(),
      ),
      player.subscribe(() => {
        if (player.head !== this.#asked) this.#want();
      }),
    ];
    this.#want();
    return () => {
      for (const end of stop) end();
      this.#client?.dispose();
      this.#client = null;
      this.#kept = new Map();
      this.#through = -1;
      this.#asked = -1;
      useCurvatureFailure.setState({ failure: null });
    };
  }

  #want(): void {
    const state = useStore.getState();
    const spec = specOf(state);
    const own = spec.kind === "network" && spec.data.kind === "own";
    const table = own ? ownTable(state) : null;
    this.#asked = player.head;
    if (own && !table) return;
    this.#client?.want(spec, Math.min(player.head, spec.steps), table);
  }

  #take({ restarted, contenders, through }: CurvatureAnswer): void {
    if (restarted) this.#kept = new Map();
    for (const { slot, columns } of contenders) {
      const kept = this.#kept.get(slot) ?? { columns: columnsOf([]) };
      const later = follows(kept.columns, columns);
      const all = columns.step.length === 0 ? kept.columns : merged(kept.columns, columns);
      if (later) kept.columns = all;
      this.#kept.set(slot, later ? kept : { columns: all });
    }
    this.#through = through;
    if (useCurvatureFailure.getState().failure) useCurvatureFailure.setState({ failure: null });
    player.redraw();
  }
}

export const computation = new Computation();
