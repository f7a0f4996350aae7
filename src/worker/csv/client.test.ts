import { expect, test, vi } from "vitest";
import { fakeWorkers } from "../testing/fake-workers.ts";
import { CsvClient } from "./client.ts";
import type { CsvRequest } from "./protocol.ts";

const { last } = fakeWorkers<CsvRequest>();

const file = new Blob(["a,b\n1,2\n"]);

function started() {
  const read: unknown[] = [];
  const failures: string[] = [];
  const client = new CsvClient({
    onRead: (result) => read.push(result),
    onFailure: (why) => failures.push(why),
  });
  return { client, read, failures };
}

const ready = () => last().say({ type: "ready" });
const answer = (text: string) => last().say({ type: "answer", id: last().received.at(-1)?.id, answer: text });

test("a reading is not shown while one with another choice waits", () => {
  const { client, read } = started();
  ready();
  client.read(file, {});
  client.read(file, { target: "b" });
  answer("first");
  expect(read).toEqual([]);
  answer("second");
  expect(read).toEqual(["second"]);
});

test("a file that cannot be read is refused in the worker's words", () => {
  const { client, failures } = started();
  ready();
  client.read(file, {});
  last().say({ type: "failed", id: last().received[0].id, message: "it was moved" });
  expect(failures).toEqual(["it was moved"]);
  ready();
  expect(last().received, "and is not asked for again").toEqual([]);
});

test("a file whose reading hangs is refused, and can be read again", () => {
  const { client, failures } = started();
  ready();
  client.read(file, {});
  vi.advanceTimersByTime(30_100);
  expect(failures).toEqual(["its reading did not answer in time"]);
  ready();
  client.read(file, {});
  expect(last().received).toHaveLength(1);
});

test("a reading that is cancelled ends without a message", () => {
  const { client, read, failures } = started();
  ready();
  client.read(file, {});
  client.cancel();
  ready();
  vi.advanceTimersByTime(60_000);
  expect([read, failures]).toEqual([[], []]);
});
