import { create } from "zustand";
import { flowColumns } from "../../../experiment/flow/flow-columns.ts";
import type { FlowCourseEnd, FlowRow } from "../../../experiment/flow/flow-course.ts";
import type { FlowKind, FlowRefusal } from "../../../experiment/flow/flow-slot.ts";
import { byName } from "../../../experiment/recording/columns.ts";
import { type Column, indexAt, type Source } from "../../../plot/chart/column.ts";
import { Growing } from "../../../plot/chart/growing.ts";
import { type Sentence, say, translated } from "../../../words/say.ts";
import { FlowClient } from "../../../worker/flow/client.ts";
import type { FlowAnswer } from "../../../worker/flow/protocol.ts";
import { player } from "../../player/player.ts";
import { ownTable } from "../../player/rows.ts";
import { specOf } from "../../state/experiment-state.ts";
import { type State, useStore } from "../../state/store.ts";

/** A flow's properties apart from its rows. */
export interface FlowNews {
  /** The contender that it is of; null where there is none, and until that is known. */
  readonly slot: number | null;
  readonly refusal: FlowRefusal | null;
  readonly end: FlowCourseEnd | null;
  readonly done: boolean;
  /** The first step at which gradient descent oscillates in several directions; null where it does not. */
  readonly several: number | null;
  /** A sentence that says that it could not be computed. */
  readonly failure: string | null;
}

const nothing: FlowNews = { slot: null, refusal: null, end: null, done: false, several: null, failure: null };

export const useFlowNews = create<Readonly<Record<FlowKind, FlowNews>>>(() => ({
  gradient: nothing,
  central: nothing,
}));

export const flowNames = { gradient: "gradient flow", central: "central flow" } as const satisfies Record<
  FlowKind,
  Sentence
>;

const failures = {
  gradient: "The gradient flow {why} and was stopped.",
  central: "The central flow {why} and was stopped.",
} as const satisfies Record<FlowKind, Sentence>;

const emptyColumns = () => byName(flowColumns, () => new Growing());

/** Returns the slot of the contender that flows are of, where that has one: the chosen one, or the first. */
export const preferredSlot = (state: State): number => {
  const { contenders } = specOf(state);
  const { chosen } = state;
  return contenders.some(({ slot }) => slot === chosen) ? chosen : contenders[0].slot;
};

/** Computes a flow beside the race that is shown, while something shows it. */
class FlowComputation {
  readonly #kind: FlowKind;
  #client: FlowClient | null = null;
  #users = 0;
  #end: () => void = () => {};
  /** Another object for another flow. */
  #owner = {};
  #columns = emptyColumns();

  constructor(kind: FlowKind) {
    this.#kind = kind;
  }

  /** The columns of its rows; the objects are others for another flow. */
  get columns(): Readonly<Record<(typeof flowColumns)[number], Growing>> {
    return this.#columns;
  }

  get news(): FlowNews {
    return useFlowNews.getState()[this.#kind];
  }

  /** Returns the row of a step; −1 where it is not known. */
  rowAt(step: number): number {
    const { step: steps } = this.#columns;
    return indexAt({ steps: steps.values, length: steps.length }, step);
  }

  /** Returns the numbers of a row. */
  rowNumbers(row: number): FlowRow {
    return byName(flowColumns, (name) => this.#columns[name].values[row]);
  }

  /** Returns the column of a prediction, as far as its contender has come; null while there is none. */
  column(name: "loss" | "sharpness"): Column | null {
    const { slot } = this.news;
    const run = slot === null ? undefined : (player.tracks.get(slot) ?? player.trainings.get(slot));
    if (!run) return null;
    const last = run.length - 1;
    const { step: steps } = this.#columns;
    const length = this.rowAt(last) + 1;
    if (length === 0) return null;
    const known = steps.values[steps.length - 1];
    return {
      owner: this.#owner,
      values: this.#columns[name].values,
      length,
      steps: steps.values,
      through: Math.min(last, known),
      status: known < last ? { kind: "running" } : run.status,
      gradientEvaluations: run.gradients,
    };
  }

  /** Computes until the function that it returns is called, by each of its users. */
  readonly follow = (): (() => void) => {
    this.#users += 1;
    if (this.#users === 1) this.#end = this.#connect();
    return () => {
      this.#users -= 1;
      if (this.#users === 0) this.#end();
    };
  };

  #connect(): () => void {
    this.#client = new FlowClient(this.#kind, {
      onAnswer: (answer, restarted) => this.#take(answer, restarted),
      onFailure: (why, lasting) => {
        if (!lasting) return;
        this.#tell({ ...nothing, failure: say(failures[this.#kind], { why: translated(why) }) });
      },
    });
    const ends = [
      useStore.subscribe(specOf, () => this.#want()),
      useStore.subscribe(preferredSlot, () => this.#want()),
      useStore.subscribe(
        ({ table }) => table,
        () => this.#want(),
      ),
    ];
    this.#want();
    return () => {
      for (const end of ends) end();
      this.#client?.dispose();
      this.#client = null;
      this.#forget();
      this.#tell(nothing);
    };
  }

  #want(): void {
    const state = useStore.getState();
    const spec = specOf(state);
    const own = spec.kind === "network" && spec.data.kind === "own";
    const table = own ? ownTable(state) : null;
    if (own && !table) return;
    this.#client?.want(spec, preferredSlot(state), table);
  }

  #take({ columns, slot, refusal, end, done }: FlowAnswer, restarted: boolean): void {
    if (restarted) this.#forget();
    for (const name of flowColumns) this.#columns[name].append(columns[name]);
    const first = columns.directions.findIndex((directions) => directions > 1);
    const several = (restarted ? null : this.news.several) ?? (first < 0 ? null : columns.step[first]);
    this.#tell({ slot, refusal, end, done, several, failure: null });
    player.redraw();
  }

  #forget(): void {
    this.#owner = {};
    this.#columns = emptyColumns();
  }

  #tell(news: FlowNews): void {
    const old = this.news;
    const names = Object.keys(nothing) as (keyof FlowNews)[];
    if (names.some((name) => old[name] !== news[name])) useFlowNews.setState({ [this.#kind]: news });
  }
}

export const flowComputations = {
  gradient: new FlowComputation("gradient"),
  central: new FlowComputation("central"),
} as const satisfies Record<FlowKind, FlowComputation>;

/** Returns the source of a flow's prediction. */
export const flowSource =
  (kind: FlowKind, name: "loss" | "sharpness"): Source =>
  () =>
    flowComputations[kind].column(name);
