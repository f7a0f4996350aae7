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
  /** Null where its thread was ended: it gets another with the next request. */
  member: Member | null;
  /** What is not answered yet. */
  pending: unknown;
}

interface Member {
  readonly thread: Thread;
  readonly sessions: Set<number>;
  ready: boolean;
}

/**
 * A few threads that do the work of many sessions. A session that is closed before its answer came takes its
 * thread with it, since nothing else ends a computation; what others had asked of that thread is asked anew of
 * another, so that they see nothing of it but a race begun again.
 */
export class Pool {
  readonly #options: Options;
  readonly #members = new Set<Member>();
  readonly #sessions = new Map<number, Session>();

  constructor(options: Options) {
    this.#options = options;
  }

  /** Threads running. */
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
    if (session.pending === undefined && member.ready)
      member.thread.postMessage({ session: id, close: true });
    else if (session.pending !== undefined) this.#replace(member);
  }

  #request(id: number, request: unknown): void {
    const session = this.#sessions.get(id);
    if (!session) return;
    session.pending = request;
    const { thread } = session.member ?? this.#seat(id, session);
    thread.postMessage({ session: id, request });
  }

  /** Gives a session a place on the thread with the fewest, or on a new one. */
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
    const member: Member = { thread: this.#options.create(), sessions: new Set(), ready: false };
    this.#members.add(member);
    member.thread.addEventListener("message", ({ data }) => this.#receive(member, data));
    member.thread.addEventListener("error", (event) => {
      event.preventDefault();
      this.#lose(member, event.message || "could not be loaded");
    });
    return member;
  }

  #receive(member: Member, reply: SessionReply | { readonly type: "ready" }): void {
    if ("type" in reply) {
      member.ready = true;
      for (const session of member.sessions) this.#options.tell({ session, reply });
      return;
    }
    const session = this.#sessions.get(reply.session);
    if (session?.member !== member) return;
    session.pending = undefined;
    this.#options.tell(reply);
  }

  /** Ends a thread; what is asked of it and not answered is asked of another. */
  #replace(member: Member): void {
    for (const id of this.#dismiss(member)) {
      const session = this.#sessions.get(id);
      if (session?.pending !== undefined) this.#request(id, session.pending);
    }
  }

  /** A thread threw, or never came: those who wait for an answer hear of it. */
  #lose(member: Member, error: string): void {
    for (const id of this.#dismiss(member)) {
      const session = this.#sessions.get(id);
      if (!session || (member.ready && session.pending === undefined)) continue;
      session.pending = undefined;
      this.#options.tell({ session: id, error });
    }
  }

  #dismiss(member: Member): Set<number> {
    member.thread.terminate();
    this.#members.delete(member);
    for (const id of member.sessions) {
      const session = this.#sessions.get(id);
      if (session) session.member = null;
    }
    return member.sessions;
  }
}
