import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Failure, LatestRequest } from "./latest-request.ts";
import type { Numbered } from "./protocol.ts";
import { FakeThread } from "./testing/fake-thread.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A query for a part of a subject, as for a view of a surface. */
interface Query {
  readonly subject: string;
  readonly part: number;
}

const a1: Query = { subject: "a", part: 1 };
const a2: Query = { subject: "a", part: 2 };
const a3: Query = { subject: "a", part: 3 };
const b1: Query = { subject: "b", part: 1 };

const patience = 1000;

/** A client of fake workers, the newest last, which gives up a subject after three failures. */
function started(attempts = 3) {
  const threads: FakeThread<Numbered<Query>>[] = [];
  const answers: [string, Query, Query | null][] = [];
  const failures: [Failure, Query][] = [];
  const events: string[] = [];
  const hooks = { answered: () => {} };
  const client = new LatestRequest<Query, Query, string>({
    create: () => {
      threads.push(new FakeThread());
      return threads[threads.length - 1];
    },
    requestFor: (query) => query,
    patienceFor: () => patience,
    attempts,
    isSameSubject: (one, other) => one.subject === other.subject,
    isMet: (query, answer) => answer !== `half of ${query.subject}`,
    isObsolete: (asked, wanted) => asked.subject !== wanted.subject,
    onAnswer: (...answer) => {
      answers.push(answer);
      hooks.answered();
    },
    onFailure: (...failure) => {
      failures.push(failure);
      events.push("failure");
    },
    onRenewed: () => events.push("renewed"),
  });
  const worker = () => threads[threads.length - 1];
  const ready = () => worker().say({ type: "ready" });
  /** The newest worker answers the last request that it got. */
  const answer = (text: string) =>
    worker().say({ type: "answer", id: worker().received.at(-1)?.id, answer: text });
  const refuse = (message: string) =>
    worker().say({ type: "failed", id: worker().received.at(-1)?.id, message });
  /** Requests that the newest worker received. */
  const asked = () => worker().received.map(({ request }) => request);
  return { client, hooks, threads, answers, failures, events, worker, ready, answer, refuse, asked };
}

describe("one request in flight", () => {
  test("the latest query waits while another is in flight, and replaces the one that waited before", () => {
    const { client, ready, answer, asked, answers } = started();
    ready();
    client.want(a1);
    client.want(a2);
    client.want(a3);
    expect(asked()).toEqual([a1]);
    answer("one");
    expect(asked()).toEqual([a1, a3]);
    answer("three");
    expect(answers).toEqual([
      ["one", a1, a3],
      ["three", a3, null],
    ]);
    expect(client.busy).toBe(false);
  });

  test("a worker that still loads is asked only the latest query", () => {
    const { client, ready, asked } = started();
    client.want(a1);
    client.want(b1);
    expect([client.asked, client.busy]).toEqual([null, true]);
    ready();
    expect(asked()).toEqual([b1]);
    expect(client.asked).toBe(b1);
  });

  test("a query made during the call with an answer is asked once", () => {
    const { client, hooks, ready, answer, asked } = started();
    ready();
    client.want(a1);
    hooks.answered = () => client.want(a2);
    answer("one");
    expect(asked()).toEqual([a1, a2]);
  });
});

describe("stale replies", () => {
  test("a reply with another number is dropped, and the request stays in flight", () => {
    const { client, ready, worker, answers } = started();
    ready();
    client.want(a1);
    worker().say({ type: "answer", id: 99, answer: "of another" });
    expect(answers).toEqual([]);
    expect(client.asked).toBe(a1);
  });

  test("a late message of an ended worker is dropped, and does not change its successor's time", () => {
    const { client, ready, threads, answers, failures } = started();
    ready();
    client.want(a1);
    vi.advanceTimersByTime(patience + 1);
    expect(threads).toHaveLength(2);
    ready();
    const [{ id }] = threads[1].received;
    threads[0].say({ type: "answer", id, answer: "late" });
    expect(answers).toEqual([]);
    vi.advanceTimersByTime(patience + 1);
    expect(failures).toHaveLength(2);
  });
});

describe("failures", () => {
  const ways: Record<string, (client: ReturnType<typeof started>) => void> = {
    "did not answer in time": () => vi.advanceTimersByTime(patience + 1),
    "ran out of memory": ({ worker }) => worker().crash("ran out of memory"),
    "the rows could not be fetched": ({ refuse }) => refuse("the rows could not be fetched"),
  };
  test.each(Object.entries(ways))(
    "a request over which a worker %s is asked again of a new one",
    (why, fail) => {
      const started_ = started();
      const { client, ready, threads, failures, asked, answer, answers } = started_;
      ready();
      client.want(a1);
      fail(started_);
      expect(threads.map(({ ended }) => ended)).toEqual([true, false]);
      const refused = why === "the rows could not be fetched";
      expect(failures).toEqual([[{ why, refused, lasting: false }, a1]]);
      ready();
      expect(asked()).toEqual([a1]);
      answer("one");
      expect(answers).toEqual([["one", a1, null]]);
    },
  );

  test("the latest query of the subject is asked of the new worker", () => {
    const { client, ready, worker, asked } = started();
    ready();
    client.want(a1);
    client.want(a2);
    worker().crash("crashed");
    ready();
    expect(asked()).toEqual([a2]);
  });

  test("the client is told of the new worker before it is told of the failure", () => {
    const { client, ready, worker, events } = started();
    ready();
    client.want(a1);
    worker().crash("crashed");
    expect(events).toEqual(["renewed", "failure"]);
  });

  test("a subject that fails three times in a row is given up, and another is asked", () => {
    const { client, ready, worker, failures, asked } = started();
    for (const query of [a1, a2, a3]) {
      client.want(query);
      ready();
      worker().crash("crashed");
    }
    expect(failures.map(([{ lasting }]) => lasting)).toEqual([false, false, true]);
    ready();
    client.want(a1);
    expect([asked(), client.busy]).toEqual([[], false]);
    client.want(b1);
    expect(asked()).toEqual([b1]);
  });

  test("a subject that was given up gets another chance after another subject", () => {
    const { client, ready, worker, answer, asked } = started(1);
    client.want(a1);
    ready();
    worker().crash("crashed");
    ready();
    client.want(b1);
    answer("of b");
    client.want(a1);
    expect(asked()).toEqual([b1, a1]);
  });

  test("an answer ends the row of failures where it is all that the failed query asked for", () => {
    const { client, ready, worker, answer, failures } = started(2);
    for (const text of ["whole", "half of a"]) {
      client.want(a1);
      ready();
      worker().crash("crashed");
      ready();
      answer(text);
    }
    client.want(a2);
    worker().crash("crashed");
    expect(failures.map(([{ lasting }]) => lasting)).toEqual([false, false, true]);
  });

  test("a failure of a query that is no longer wanted is not reported, and the wanted one is asked", () => {
    const { client, ready, worker, failures, asked } = started();
    ready();
    client.want(a1);
    client.want(b1);
    worker().crash("crashed");
    ready();
    expect(failures).toEqual([]);
    expect(asked()).toEqual([b1]);
  });

  test("an idle worker that dies is replaced without a message", () => {
    const { ready, worker, threads, failures } = started();
    ready();
    worker().crash("crashed");
    expect(threads).toHaveLength(2);
    expect(failures).toEqual([]);
  });
});

describe("a worker that cannot be loaded", () => {
  test("is tried four times, and again after thirty seconds for another subject", () => {
    const { client, worker, threads, failures, ready, asked } = started(10);
    client.want(a1);
    for (let i = 0; i < 4; i++) {
      vi.advanceTimersByTime(5000);
      worker().crash("");
    }
    expect(failures.map(([{ why, lasting }]) => [why, lasting])).toEqual([
      ["could not be loaded", false],
      ["could not be loaded", false],
      ["could not be loaded", false],
      ["could not be loaded", true],
    ]);
    client.want(a2);
    client.want(b1);
    expect(threads).toHaveLength(4);
    expect(failures.at(-1)).toEqual([{ why: "could not be loaded", refused: false, lasting: true }, b1]);
    vi.advanceTimersByTime(30_001);
    client.want(a1);
    expect(threads).toHaveLength(5);
    ready();
    expect(asked()).toEqual([a1]);
  });

  test("is awaited for twenty seconds", () => {
    const { client, failures } = started();
    client.want(a1);
    vi.advanceTimersByTime(19_900);
    expect(failures).toEqual([]);
    vi.advanceTimersByTime(200);
    expect(failures).toEqual([[{ why: "could not be loaded in time", refused: false, lasting: false }, a1]]);
  });

  test("is given up after the fourth, however long each took", () => {
    const { client, failures, threads } = started(10);
    client.want(a1);
    vi.advanceTimersByTime(200_000);
    expect(failures.map(([{ lasting }]) => lasting)).toEqual([false, false, false, true]);
    expect(threads).toHaveLength(4);
  });
});

describe("giving up", () => {
  test("an obsolete request has a grace period, and then ends with its worker", () => {
    const { client, ready, threads, events, failures, asked } = started();
    ready();
    client.want(a1);
    client.want(b1);
    vi.advanceTimersByTime(200);
    expect(threads).toHaveLength(1);
    vi.advanceTimersByTime(100);
    expect(threads.map(({ ended }) => ended)).toEqual([true, false]);
    ready();
    expect(asked()).toEqual([b1]);
    expect([events, failures]).toEqual([["renewed"], []]);
  });

  test("a request that is answered within its grace period leaves the next one a whole one", () => {
    const { client, ready, answer, threads, asked } = started();
    ready();
    client.want(a1);
    client.want(b1);
    vi.advanceTimersByTime(200);
    answer("of a");
    client.want(a2);
    vi.advanceTimersByTime(200);
    expect(threads).toHaveLength(1);
    vi.advanceTimersByTime(100);
    ready();
    expect([threads.length, asked()]).toEqual([2, [a2]]);
  });

  test("a request that is wanted again within its grace period goes on", () => {
    const { client, ready, threads } = started();
    ready();
    client.want(a1);
    client.want(b1);
    vi.advanceTimersByTime(200);
    client.want(a2);
    vi.advanceTimersByTime(500);
    expect(threads).toHaveLength(1);
  });

  test("cancelling ends the request in flight, and nothing is asked or reported any more", () => {
    const { client, ready, threads, answers, failures, asked } = started();
    ready();
    client.want(a1);
    client.want(a2);
    client.cancel();
    expect(threads.map(({ ended }) => ended)).toEqual([true, false]);
    ready();
    vi.advanceTimersByTime(60_000);
    expect([asked(), answers, failures, client.busy]).toEqual([[], [], [], false]);
  });

  test("cancelling lets a query be asked again that was given up", () => {
    const { client, ready, worker, asked } = started();
    for (const query of [a1, a2, a3]) {
      client.want(query);
      ready();
      worker().crash("crashed");
    }
    ready();
    client.want(a1);
    expect(asked()).toEqual([]);
    client.cancel();
    client.want(a1);
    expect(asked()).toEqual([a1]);
  });

  test("cancelling without a request in flight keeps the worker", () => {
    const { client, ready, threads } = started();
    ready();
    client.cancel();
    expect(threads).toHaveLength(1);
  });

  test("a client that is disposed of ends its worker and starts no other", () => {
    const { client, ready, threads, failures } = started();
    ready();
    client.want(a1);
    client.want(b1);
    client.dispose();
    vi.advanceTimersByTime(60_000);
    expect(threads.map(({ ended }) => ended)).toEqual([true]);
    expect(failures).toEqual([]);
  });
});

describe("a worker that fails over one subject after another", () => {
  const subjects = ["a", "b", "c", "d", "e"].map((subject): Query => ({ subject, part: 1 }));

  /** Each subject is asked for, and then the worker fails. */
  function failing() {
    const page = started();
    page.ready();
    for (const query of subjects) {
      page.client.want(query);
      page.worker().crash("crashed");
      page.ready();
    }
    return page;
  }

  test("is replaced three times; then no query waits, and each is refused in the words of the last failure", () => {
    const { client, threads, failures } = failing();
    expect(threads).toHaveLength(4);
    expect(failures.map(([{ why, lasting }, { subject }]) => [subject, why, lasting])).toEqual([
      ["a", "crashed", false],
      ["d", "crashed", true],
      ["e", "crashed", true],
    ]);
    expect(client.busy).toBe(false);
  });

  test("is started again where somebody asks to try again", () => {
    const { client, ready, threads, answer, answers } = failing();
    client.cancel();
    client.want(a1);
    expect(threads).toHaveLength(5);
    ready();
    answer("one");
    expect(answers).toEqual([["one", a1, null]]);
  });

  test("is started again after a while", () => {
    const { client, threads } = failing();
    vi.advanceTimersByTime(30_001);
    client.want(a1);
    expect(threads).toHaveLength(5);
  });
});
