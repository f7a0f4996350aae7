import { expect, test } from "vitest";
import { FakeThread } from "../testing/fake-thread.ts";
import { Pool } from "./pool.ts";
import type { SessionReply, SessionRequest } from "./protocol.ts";

function poolOf(limit: number) {
  const threads: FakeThread<SessionRequest>[] = [];
  const told: SessionReply[] = [];
  const create = () => {
    const thread = new FakeThread<SessionRequest>();
    threads.push(thread);
    return thread;
  };
  return { pool: new Pool({ create, limit, tell: (reply) => told.push(reply) }), threads, told };
}

const ready = { type: "ready" };

test("twelve sessions share the threads that are permitted", () => {
  const { pool, threads } = poolOf(2);
  for (let session = 1; session <= 12; session++) pool.handle({ session, open: "race" });
  expect(pool.size).toBe(2);
  expect(threads.map(({ received }) => received.length)).toEqual([6, 6]);
});

test("a session is told that its thread listens, whether it loads before or after", () => {
  const { pool, threads, told } = poolOf(1);
  pool.handle({ session: 1, open: "race" });
  expect(told).toEqual([]);
  threads[0].say(ready);
  pool.handle({ session: 2, open: "field" });
  expect(told).toEqual([
    { session: 1, reply: ready },
    { session: 2, reply: ready },
  ]);
});

test("closing a session at work ends its thread, and what others wait for is asked of another", () => {
  const { pool, threads, told } = poolOf(1);
  pool.handle({ session: 1, open: "race" });
  pool.handle({ session: 2, open: "field" });
  threads[0].say(ready);
  pool.handle({ session: 1, request: "endless" });
  pool.handle({ session: 2, request: "short" });
  pool.handle({ session: 1, close: true });
  expect(threads[0].ended).toBe(true);
  expect(threads[1].received).toEqual([{ session: 2, open: "field" }]);
  threads[1].say(ready);
  expect(threads[1].received.at(-1)).toEqual({ session: 2, request: "short" });
  threads[1].say({ session: 2, reply: "done" });
  expect(told.at(-1)).toEqual({ session: 2, reply: "done" });
});

test("a thread has one request at a time, and a session that waits is told when its turn begins", () => {
  const { pool, threads, told } = poolOf(1);
  pool.handle({ session: 1, open: "race" });
  pool.handle({ session: 2, open: "field" });
  pool.handle({ session: 3, open: "field" });
  threads[0].say(ready);
  told.length = 0;
  pool.handle({ session: 1, request: "long" });
  pool.handle({ session: 2, request: "second" });
  pool.handle({ session: 3, request: "third" });
  expect(told).toEqual([{ session: 1, begun: true }]);
  expect(threads[0].received.at(-1)).toEqual({ session: 1, request: "long" });
  threads[0].say({ session: 1, reply: "done" });
  expect(told.slice(1)).toEqual([
    { session: 1, reply: "done" },
    { session: 2, begun: true },
  ]);
  expect(threads[0].received.at(-1)).toEqual({ session: 2, request: "second" });
});

test("a session closed while it waits for its turn leaves the queue, and the thread goes on working", () => {
  const { pool, threads, told } = poolOf(1);
  pool.handle({ session: 1, open: "race" });
  pool.handle({ session: 2, open: "field" });
  threads[0].say(ready);
  pool.handle({ session: 1, request: "long" });
  pool.handle({ session: 2, request: "never" });
  pool.handle({ session: 2, close: true });
  threads[0].say({ session: 1, reply: "done" });
  expect(threads[0].ended).toBe(false);
  expect(threads[0].received.at(-1)).toEqual({ session: 2, close: true });
  expect(told.at(-1)).toEqual({ session: 1, reply: "done" });
});

test("closing an idle session leaves its thread to the others", () => {
  const { pool, threads } = poolOf(1);
  pool.handle({ session: 1, open: "race" });
  pool.handle({ session: 2, open: "race" });
  threads[0].say(ready);
  pool.handle({ session: 1, request: "short" });
  threads[0].say({ session: 1, reply: "done" });
  pool.handle({ session: 1, close: true });
  expect(threads[0].ended).toBe(false);
  expect(threads[0].received.at(-1)).toEqual({ session: 1, close: true });
});

test("a thread that throws is reported to the session it worked for; the others get a new one", () => {
  const { pool, threads, told } = poolOf(1);
  pool.handle({ session: 1, open: "race" });
  pool.handle({ session: 2, open: "race" });
  threads[0].say(ready);
  pool.handle({ session: 1, request: "bad" });
  pool.handle({ session: 2, request: "good" });
  told.length = 0;
  threads[0].crash("out of memory");
  expect(told).toEqual([{ session: 1, error: "out of memory" }]);
  threads[1].say(ready);
  expect(threads[1].received).toEqual([
    { session: 2, open: "race" },
    { session: 2, request: "good" },
  ]);
});

test("a thread that does not load is reported to all its sessions", () => {
  const { pool, threads, told } = poolOf(1);
  pool.handle({ session: 1, open: "race" });
  pool.handle({ session: 2, open: "field" });
  threads[0].crash("could not be loaded");
  expect(told.map(({ session }) => session)).toEqual([1, 2]);
});

test("messages of an ended thread are dropped", () => {
  const { pool, threads, told } = poolOf(1);
  pool.handle({ session: 1, open: "race" });
  pool.handle({ session: 2, open: "race" });
  threads[0].say(ready);
  pool.handle({ session: 1, request: "a" });
  pool.handle({ session: 2, request: "b" });
  pool.handle({ session: 1, close: true });
  told.length = 0;
  threads[0].say({ session: 2, reply: "late" });
  expect(told).toEqual([]);
});
