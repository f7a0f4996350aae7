import type { Thread, Work } from "../launch.ts";
import type { SessionReply, SessionRequest } from "./protocol.ts";

interface Options {
  /** Starts a thread that runs `hostSessions`. */
  readonly create: () => Thread;
  /** Threads at most. */
  readonly limit: number;
  readonly tell: (reply: SessionReply) => void;
}

interface Session {
  readonly work: Work;
  /** The session's thread; null after it was ended, until the next request. */
  member: Member | null;
  /** The request that is not answered yet. */
  pending: unknown;
}

interface Member {
  readonly thread: Thread;
  readonly sessions: Set<number>;
  /** Sessions whose requests wait for their turn, in order of arrival. */
  readonly queue: number[];
  /** The session whose request the thread is answering. */
  busy: number | null;
  ready: boolean;
}

/**
 * A few threads that do the work of many sessions. A thread has one request at a time, and each session is told when
 * its turn begins, as waiting for others must not count as hanging. Closing a session during its turn ends its thread,
 * since nothing else ends a computation; the requests of others on that thread are sent to another, which starts their
 * races again.
 */
export class Pool {
  readonly #options: Options;
  readonly #members = new Set<Member>();
  readonly #sessions = new Map<number, Session>();

  constructor(options: Options) {
    this.#options = options;
  }

  /** Number of threads that run. */
  get size(): number {
    return this.#members.size;
  }

  handle(message: SessionRequest): void {
    const { session } = message;
    if ("open" in message) this.#open(session, message.open);
    else if ("close" in message) this.#close(session);
    else this.#request(session, message.request);
  }

  #open(id: number, work: Work): void {
    const session: Session = { work, member: null, pending: undefined };
    this.#sessions.set(id, session);
    if (this.#seat(id, session).ready) this.#options.tell({ session: id, reply: { type: "ready" } });
  }

  #close(id: number): void {
    const session = this.#sessions.get(id);
    this.#sessions.delete(id);
    const member = session?.member;
    if (!member) return;
    member.sessions.delete(id);
    if (member.busy === id) this.#replace(member);
    else {
      if (member.queue.includes(id)) member.queue.splice(member.queue.indexOf(id), 1);
      member.thread.postMessage({ session: id, close: true });
    }
  }

  #request(id: number, request: unknown): void {
    const session = this.#sessions.get(id);
    if (!session) return;
    session.pending = request;
    const member = session.member ?? this.#seat(id, session);
    member.queue.push(id);
    this.#next(member);
  }

  /** Starts the request that has waited longest, if the thread is free. */
  #next(member: Member): void {
    if (!member.ready || member.busy !== null) return;
    const id = member.queue.shift();
    if (id === undefined) return;
    member.busy = id;
    member.thread.postMessage({ session: id, request: this.#sessions.get(id)?.pending });
    this.#options.tell({ session: id, begun: true });
  }

  /** Assigns a session to the thread with the fewest sessions, or to a new one. */
  #seat(id: number, session: Session): Member {
    let member: Member | undefined;
    for (const one of this.#members) if (!member || one.sessions.size < member.sessions.size) member = one;
    if (!member || (member.sessions.size > 0 && this.#members.size < this.#options.limit))
      member = this.#start();
    session.member = member;
    member.sessions.add(id);
    member.thread.postMessage({ session: id, open: session.work });
    return member;
  }

  #start(): Member {
    const member: Member = {
      thread: this.#options.create(),
      sessions: new Set(),
      queue: [],
      busy: null,
      ready: false,
    };
    this.#members.add(member);
    member.thread.addEventListener("message", ({ data }) => this.#receive(member, data));
    for (const type of ["error", "messageerror"] as const)
      member.thread.addEventListener(type, (event) => {
        event.preventDefault?.();
        this.#lose(member, event.message || (member.ready ? "ended unexpectedly" : "could not be loaded"));
      });
    return member;
  }

  #receive(member: Member, reply: SessionReply | { readonly type: "ready" }): void {
    if ("type" in reply) {
      member.ready = true;
      for (const session of member.sessions) this.#options.tell({ session, reply });
    } else {
      const session = this.#sessions.get(reply.session);
      if (session?.member !== member || member.busy !== reply.session) return;
      session.pending = undefined;
      member.busy = null;
      this.#options.tell(reply);
    }
    this.#next(member);
  }

  /** Ends a thread; requests that it has not answered are sent to another. */
  #replace(member: Member): void {
    this.#dismiss(member);
    for (const id of member.sessions) {
      const session = this.#sessions.get(id);
      if (session?.pending !== undefined) this.#request(id, session.pending);
    }
  }

  /** Reports that a thread threw, to the session it worked for, or that it did not load, to all its sessions. */
  #lose(member: Member, error: string): void {
    for (const id of member.ready ? [member.busy] : member.sessions) {
      const session = id === null ? undefined : this.#sessions.get(id);
      if (id === null || !session) continue;
      session.pending = undefined;
      this.#options.tell({ session: id, error });
    }
    this.#replace(member);
  }

  #dismiss(member: Member): void {
    member.thread.terminate();
    this.#members.delete(member);
    for (const id of member.sessions) {
      const session = this.#sessions.get(id);
      if (session) session.member = null;
    }
  }
}
