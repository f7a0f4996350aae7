import { launch } from "#launch";
import type { Table } from "../../datasets/index.ts";
import { type LandscapeQuery, shares } from "../../experiment/landscape/landscape-query.ts";
import type { Block } from "../../experiment/landscape/refinement.ts";
import { LatestRequest } from "../latest-request.ts";
import { Patience } from "../patience.ts";
import { threadsHere } from "../threads-here.ts";
import { GridJob } from "./grid-job.ts";
import type { LandscapeAnswer, LandscapeReply, LandscapeRequest, PlaneReply } from "./protocol.ts";

interface Handlers {
  /** Called with what was found since the last answer, for the landscape that was asked for last. */
  readonly onAnswer: (answer: LandscapeAnswer) => void;
  /** Called with `lasting` after too many failures in a row over one landscape, which is given up. */
  readonly onFailure: (why: string, lasting: boolean) => void;
}

/** A landscape that was asked for. */
interface Job {
  readonly number: number;
  readonly query: LandscapeQuery;
  readonly table: Table | null;
  /** The heights, once the plane is known; a line has none. */
  grid: GridJob | null;
}

/** The work that a worker is asked for: heights, or with `block` null the plane. */
interface Task {
  readonly job: Job;
  readonly block: Block | null;
  readonly asked: number;
}

/** A worker, and what it has been sent. */
interface Threaded {
  readonly latest: LatestRequest<Task, LandscapeRequest, LandscapeReply>;
  table: Table | null;
  /** The landscape whose plane it has. */
  plane: Job | null;
}

/**
 * Computes a landscape in workers: the plane in one, then the heights, coarse grids first, in a few where that pays. A
 * newer landscape takes the place of the one before.
 */
export class LandscapeClient {
  readonly #handlers: Handlers;
  readonly #most: number;
  readonly #threads: Threaded[] = [];
  #number = 0;
  /** The landscape that is computed; null where none is. */
  #job: Job | null = null;

  /** @param most workers at most */
  constructor(handlers: Handlers, most = threadsHere()) {
    this.#handlers = handlers;
    this.#most = most;
    this.#start();
  }

  /** Asks for a landscape in the place of the one before. @param table the reader's own rows */
  want(query: LandscapeQuery, table: Table | null): void {
    this.#number += 1;
    this.#job = { number: this.#number, query, table, grid: null };
    this.#threads[0].latest.want({ job: this.#job, block: null, asked: performance.now() });
  }

  /** Gives up the landscape that is computed; its answers are dropped. */
  stop(): void {
    this.#job = null;
  }

  dispose(): void {
    this.#job = null;
    for (const { latest } of this.#threads) latest.dispose();
  }

  #start(): Threaded {
    const patience = new Patience();
    const latest = new LatestRequest<Task, LandscapeRequest, LandscapeReply>({
      create: () => launch("landscape"),
      requestFor: (task) => this.#requestFor(task, thread),
      // Finding a plane has stages that take very different times.
      patienceFor: ({ job, block }) => patience.begin(block ? job.grid : {}),
      attempts: 2,
      isMet: (_, reply) => "values" in reply || reply.done,
      isObsolete: (asked, next) => asked.job !== next.job,
      onAnswer: (reply, task) => {
        patience.end();
        if (task.job !== this.#job) return;
        if ("values" in reply) this.#takeHeights(reply.values, task, thread);
        else this.#takePlane(reply, task, thread);
      },
      onFailure: ({ why, refused, lasting }, { job }) => {
        if (job !== this.#job) return;
        if (lasting) this.stop();
        this.#handlers.onFailure(refused ? `failed (${why})` : why, lasting);
      },
      onRenewed: () => {
        thread.table = null;
        thread.plane = null;
        patience.reset();
      },
    });
    const thread: Threaded = { latest, table: null, plane: null };
    this.#threads.push(thread);
    return thread;
  }

  #requestFor({ job, block }: Task, thread: Threaded): LandscapeRequest {
    const { number, query, table, grid } = job;
    const isNew = table !== null && table !== thread.table;
    thread.table = table;
    const asked = { number, query, ...(isNew ? { table } : {}) };
    if (!block || !grid) return { type: "plane", ...asked };
    const knows = thread.plane === job;
    thread.plane = job;
    return {
      type: "heights",
      ...asked,
      points: { a: block.a, b: block.b },
      ...(knows ? {} : { plane: grid.plane }),
    };
  }

  #takePlane({ resolution, ...found }: PlaneReply, task: Task, thread: Threaded): void {
    const { job } = task;
    if (found.plane && resolution && found.plane.plane.directions.length === 2)
      job.grid = new GridJob(found.plane.plane, found.plane.extent, resolution);
    if (!found.done) thread.latest.want(task);
    else if (job.grid) this.#give(job, job.grid, thread);
    const progress = job.grid ? shares.heights[0] : found.progress;
    this.#handlers.onAnswer({ ...found, progress, done: found.done && !job.grid });
  }

  #takeHeights(values: Float64Array, { job, block, asked }: Task, thread: Threaded): void {
    const { grid } = job;
    if (!block || !grid) return;
    const whole = grid.take(block, values, performance.now() - asked);
    this.#give(job, grid, thread);
    if (grid.isLong) this.#giveOthers(job, grid);
    const [from, share] = shares.heights;
    const heights = whole[whole.length - 1];
    this.#handlers.onAnswer({
      progress: from + share * grid.share,
      ...(heights ? { heights } : {}),
      done: grid.done,
    });
  }

  #give(job: Job, grid: GridJob, { latest }: Threaded): void {
    const block = grid.next();
    if (block) latest.want({ job, block, asked: performance.now() });
  }

  /** Has all workers compute. */
  #giveOthers(job: Job, grid: GridJob): void {
    while (this.#threads.length < this.#most) this.#start();
    for (const thread of this.#threads) if (!thread.latest.busy) this.#give(job, grid, thread);
  }
}
