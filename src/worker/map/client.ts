import type { Table } from "../../datasets/index.ts";
import type { Mapped } from "../../experiment/sweep/cells/cell-spec.ts";
import type { CellColumns } from "../../experiment/sweep/cells/columns.ts";
import type { Basin } from "../../experiment/sweep/cells/minima.ts";
import type { CellKind } from "../../experiment/sweep/map-spec.ts";
import { LatestRequest } from "../latest-request.ts";
import { Patience } from "../patience.ts";
import { threadsHere } from "../threads-here.ts";
import { type Refinement, refinement } from "./order.ts";
import type { MapAnswer, MapRequest } from "./protocol.ts";

/** A map to compute, with the kinds of cell that are wanted. */
export interface MapJob {
  readonly spec: Mapped;
  readonly kinds: readonly CellKind[];
  /** The reader's own rows, where the network is trained on these. */
  readonly table: Table | null;
}

/** Cells that are done: a square of the picture for each. */
export interface DoneCells {
  readonly cells: Uint32Array;
  /** The side of a cell's square, in cells of the finished map. */
  readonly stride: number;
  /** A number for each of the cells. */
  readonly columns: CellColumns;
  /** Those of the other contender, where the map compares two. */
  readonly against?: CellColumns | null | undefined;
  /** The minima of the surface, where they were asked for. */
  readonly minima: readonly Basin[] | null;
}

interface Handlers {
  /** Called with cells of the job that was begun last. */
  readonly onCells: (done: DoneCells) => void;
  /** Called when a worker failed; with `lasting` where the job is given up. The words follow "The computation". */
  readonly onFailure: (why: string, lasting: boolean) => void;
}

/** A stretch of a job's order, all of one picture. */
interface Block {
  readonly number: number;
  readonly job: MapJob;
  readonly cells: Uint32Array;
  readonly stride: number;
}

/** Milliseconds that a block should take, and its cells at most. */
const wanted = 60;
const mostCells = 16_384;

/** Computes a map in a few workers: first a coarse picture of all of it, then finer ones. */
export class MapClient {
  readonly #handlers: Handlers;
  readonly #threads: readonly LatestRequest<Block, MapRequest, MapAnswer>[];
  #job: MapJob | null = null;
  #order: Refinement = refinement(1, 1);
  /** The cells of the order that were given to workers. */
  #given = 0;
  #size = 1;
  #number = 0;
  /** The time at which each block under way was asked for; answers to others are dropped. */
  readonly #asked = new Map<Block, number>();
  /** Blocks that were under way at a stop. */
  #left: Block[] = [];

  constructor(handlers: Handlers, threads = threadsHere()) {
    this.#handlers = handlers;
    this.#threads = Array.from({ length: threads }, (_, place) => this.#thread(place));
  }

  /** Begins a map; the cells of another that are still computed are dropped. */
  begin(job: MapJob): void {
    const { size } = job.spec.map;
    // A map whose start is dragged begins many times a second.
    if (`${this.#job?.spec.map.size}` !== `${size}`) this.#order = refinement(...size);
    this.#job = job;
    this.#given = 0;
    // A step of a network takes thousands of times as long as one on a surface: the first block finds out.
    this.#size = job.spec.kind === "surface" ? 256 : 1;
    this.#asked.clear();
    this.#left = [];
    this.#giveAll();
  }

  /** Stops; `resume` goes on with the cells that are not done. */
  stop(): void {
    // A copy: a block that failed for good is not asked for again.
    for (const block of this.#asked.keys()) this.#left.push({ ...block });
    this.#asked.clear();
  }

  /** Goes on with the map that was stopped, or given up. */
  resume(): void {
    for (const thread of this.#threads) if (!thread.busy) thread.cancel();
    this.#giveAll();
  }

  /** Ends all workers. */
  dispose(): void {
    this.stop();
    for (const thread of this.#threads) thread.dispose();
  }

  #thread(place: number): LatestRequest<Block, MapRequest, MapAnswer> {
    const patience = new Patience();
    return new LatestRequest<Block, MapRequest, MapAnswer>({
      create: () => new Worker(new URL("./map.worker.ts", import.meta.url), { type: "module" }),
      requestFor: ({ number, job, cells }) => ({ block: number, cells, ...job }),
      patienceFor: ({ job }) => patience.begin(job),
      attempts: 2,
      isMet: (_, { columns }) => columns !== null,
      isObsolete: (asked, next) => asked.job !== next.job,
      onAnswer: (answer, block, next) => {
        patience.end();
        if (!next && this.#asked.has(block)) this.#take(answer, block, place);
      },
      onFailure: ({ why, refused, lasting }, block) => {
        if (!this.#asked.has(block)) return;
        if (lasting) this.stop();
        this.#handlers.onFailure(refused ? `failed (${why})` : why, lasting);
      },
      onRenewed: () => patience.reset(),
    });
  }

  #take({ columns, against, minima }: MapAnswer, block: Block, place: number): void {
    if (!columns) {
      this.#threads[place].want(block);
      return;
    }
    this.#learn(block);
    const { cells, stride } = block;
    this.#giveNext(place);
    this.#handlers.onCells({ cells, stride, columns, against, minima });
  }

  #giveAll(): void {
    for (const [place] of this.#threads.entries()) this.#giveNext(place);
  }

  #giveNext(place: number): void {
    const block = this.#left.shift() ?? this.#nextBlock();
    if (!block) return;
    this.#asked.set(block, performance.now());
    this.#threads[place].want(block);
  }

  /** Takes a block off the order; null where all of it was given to workers. */
  #nextBlock(): Block | null {
    const { cells, passes } = this.#order;
    const pass = passes.find(({ end }) => this.#given < end);
    if (!this.#job || !pass) return null;
    const share = Math.ceil((pass.end - this.#given) / this.#threads.length);
    const [from, to] = [this.#given, this.#given + Math.min(this.#size, share)];
    this.#number += 1;
    this.#given = to;
    return { number: this.#number, job: this.#job, cells: cells.slice(from, to), stride: pass.stride };
  }

  /** Sizes the blocks by the time that one took. */
  #learn(block: Block): void {
    const took = performance.now() - (this.#asked.get(block) ?? 0);
    this.#asked.delete(block);
    const fitting = took > 0 ? (block.cells.length * wanted) / took : mostCells;
    const { length } = block.cells;
    // A block that was cut short is no reason for smaller ones.
    if (length < this.#size && fitting > this.#size) return;
    this.#size = Math.max(1, Math.min(Math.floor(fitting), 4 * length, mostCells));
  }
}
