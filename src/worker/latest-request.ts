import type { Thread } from "./launch.ts";
import type { Numbered, Reply } from "./protocol.ts";
import { WatchedWorker } from "./watched-worker.ts";

export interface Failure {
  /** Follows a subject: "did not answer in time". Where `refused`, it is the message of the worker's error. */
  readonly why: string;
  /** True where the worker answered with an error, and neither hung nor died. */
  readonly refused: boolean;
  /** True where the query, and others of its subject, are not asked again before one of another subject is. */
  readonly lasting: boolean;
}

interface Options<Query, Request, Answer> {
  readonly create: () => Thread;
  /** Returns the request for a query; called at the moment at which it is posted. */
  readonly requestFor: (query: Query) => Request;
  /** Returns the memory of a request that is transferred instead of copied; none by default. */
  readonly transferOf?: (request: Request) => ArrayBuffer[];
  /** Returns the milliseconds within which a query must be answered. */
  readonly patienceFor: (query: Query) => number;
  /** Failures in a row over one subject after which it is not asked again. */
  readonly attempts: number;
  /** Says whether two queries have the same subject; by default only a query and itself have. */
  readonly isSameSubject?: (one: Query, other: Query) => boolean;
  /** Says whether an answer is all that the query asked for; by default every answer is. */
  readonly isMet?: (query: Query, answer: Answer) => boolean;
  /** Says whether the answer to `asked` is useless now that `wanted` waits; by default it is awaited. */
  readonly isObsolete?: (asked: Query, wanted: Query) => boolean;
  /** Called with each answer, its query, and the query that waits, if any does. */
  readonly onAnswer: (answer: Answer, asked: Query, wanted: Query | null) => void;
  /** Called when a query failed, unless one of another subject waits. It is asked again unless the failure is `lasting`. */
  readonly onFailure: (failure: Failure, asked: Query) => void;
  /** Called when a new worker takes over, which knows nothing of earlier requests. */
  readonly onRenewed?: () => void;
}

/** Milliseconds that an obsolete request may still take: a new worker takes longer to load than most answers. */
const grace = 250;

interface InFlight<Query> {
  readonly id: number;
  readonly query: Query;
}

/**
 * Sends a worker one request at a time. While one is in flight, or the worker loads, the latest query waits and
 * replaces the one that waited before. A query that fails is asked again of a new worker, a few times; a request that
 * has become obsolete is given up after a grace period by ending the worker.
 */
export class LatestRequest<Query extends object, Request, Answer> {
  readonly #options: Options<Query, Request, Answer>;
  readonly #worker: WatchedWorker<Numbered<Request>, Reply<Answer>>;
  #wanted: Query | null = null;
  #inFlight: InFlight<Query> | null = null;
  #lastId = 0;
  /** The query that failed last, and the number of failures in a row of its subject. */
  #lastFailure: { readonly query: Query; readonly failures: number } | null = null;
  #lastReason: Omit<Failure, "lasting"> = { why: "", refused: false };
  #givingUp: ReturnType<typeof setTimeout> | undefined;

  constructor(options: Options<Query, Request, Answer>) {
    this.#options = options;
    this.#worker = new WatchedWorker({
      create: options.create,
      onReady: () => this.#send(),
      onReply: (reply) => this.#receive(reply),
      onReplaced: (why) => this.#fail({ why, refused: false }),
    });
  }

  /** The query that the worker is working on; null where it is idle or loads. */
  get asked(): Query | null {
    return this.#inFlight?.query ?? null;
  }

  /** True while an answer is awaited. */
  get busy(): boolean {
    return this.#inFlight !== null || this.#wanted !== null;
  }

  /** Asks a query, in the place of the one that waited before. */
  want(query: Query): void {
    if (this.#lastFailure && !this.#isSameSubject(this.#lastFailure.query, query)) this.#lastFailure = null;
    if (this.#lastFailure && this.#lastFailure.failures >= this.#options.attempts) return;
    this.#wanted = query;
    if (this.#worker.givenUp && !this.#worker.revive()) {
      this.#fail(this.#lastReason);
      return;
    }
    this.#giveUpSoon();
    this.#send();
  }

  /** Drops the query that waits, and ends the request in flight. One that was given up may be asked again. */
  cancel(): void {
    this.#wanted = null;
    this.#lastFailure = null;
    this.#worker.forgive();
    if (this.#inFlight) this.#renew();
  }

  dispose(): void {
    this.#rest();
    this.#wanted = null;
    this.#worker.dispose();
  }

  #isSameSubject(one: Query, other: Query): boolean {
    return one === other || this.#options.isSameSubject?.(one, other) === true;
  }

  #send(): void {
    const query = this.#wanted;
    if (!query || this.#inFlight || !this.#worker.ready) return;
    this.#wanted = null;
    this.#lastId += 1;
    this.#inFlight = { id: this.#lastId, query };
    const patience = this.#options.patienceFor(query);
    const request = this.#options.requestFor(query);
    this.#worker.post({ id: this.#lastId, request }, patience, this.#options.transferOf?.(request));
  }

  #receive(reply: Reply<Answer>): void {
    const asked = this.#inFlight;
    if (reply.type === "ready" || !asked || reply.id !== asked.id) return;
    if (reply.type === "failed") {
      this.#worker.replace();
      this.#fail({ why: reply.message, refused: true });
      return;
    }
    this.#rest();
    if (this.#lastFailure && (this.#options.isMet?.(this.#lastFailure.query, reply.answer) ?? true))
      this.#lastFailure = null;
    this.#options.onAnswer(reply.answer, asked.query, this.#wanted);
    this.#send();
  }

  /** Forgets the request in flight. */
  #rest(): void {
    clearTimeout(this.#givingUp);
    this.#givingUp = undefined;
    this.#inFlight = null;
  }

  #renew(): void {
    this.#rest();
    this.#worker.renew();
    this.#options.onRenewed?.();
  }

  #giveUpSoon(): void {
    if (this.#isObsolete()) this.#givingUp ??= setTimeout(() => this.#giveUp(), grace);
  }

  #giveUp(): void {
    this.#givingUp = undefined;
    if (this.#isObsolete()) this.#renew();
  }

  #isObsolete(): boolean {
    const [asked, wanted] = [this.#inFlight?.query, this.#wanted];
    return !!asked && !!wanted && this.#options.isObsolete?.(asked, wanted) === true;
  }

  /** Handles a failure: a new worker loads already, or the worker is given up. */
  #fail(failure: Omit<Failure, "lasting">): void {
    this.#lastReason = failure;
    const { givenUp } = this.#worker;
    const asked = this.#inFlight?.query ?? this.#wanted;
    this.#rest();
    this.#options.onRenewed?.();
    if (!asked) return;
    const wanted = this.#wanted ?? asked;
    if (!givenUp && !this.#isSameSubject(asked, wanted)) return;
    // No worker is left for the query that waits.
    const failed = givenUp ? wanted : asked;
    const before =
      this.#lastFailure && this.#isSameSubject(this.#lastFailure.query, failed)
        ? this.#lastFailure.failures
        : 0;
    const failures = givenUp ? this.#options.attempts : before + 1;
    const lasting = failures >= this.#options.attempts;
    this.#lastFailure = { query: failed, failures };
    this.#wanted = lasting ? null : wanted;
    this.#options.onFailure({ ...failure, lasting }, failed);
  }
}
