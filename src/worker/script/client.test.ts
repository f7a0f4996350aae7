import { expect, test, vi } from "vitest";
import { decode } from "../../experiment/index.ts";
import { fakeWorkers } from "../testing/fake-workers.ts";
import { ScriptClient } from "./client.ts";
import type { ScriptRequest } from "./protocol.ts";

const { workers, last } = fakeWorkers<ScriptRequest>();

const { spec } = decode("surface=beale&o=adam");
const numpy: ScriptRequest = { flavour: "numpy", spec, table: null, address: "https://downhill.example/" };
const torch: ScriptRequest = { ...numpy, flavour: "torch" };

function started() {
  const written: ScriptRequest[] = [];
  const failures: [string, ScriptRequest][] = [];
  const client = new ScriptClient({
    onScript: (_, asked) => written.push(asked),
    onFailure: (...failure) => failures.push(failure),
  });
  return { client, written, failures };
}

const ready = () => last().say({ type: "ready" });
const reply = (rest: object) => last().say({ id: last().received.at(-1)?.id, ...rest });

test("a program that is no longer wanted is not shown, and the wanted one is written after it", () => {
  const { client, written } = started();
  ready();
  client.write(numpy);
  client.write(torch);
  vi.advanceTimersByTime(5000);
  expect(workers, "it is waited for").toHaveLength(1);
  reply({ type: "answer", answer: {} });
  reply({ type: "answer", answer: {} });
  expect(written).toEqual([torch]);
});

test("an experiment that cannot be written is refused in the writer's words, and not asked again", () => {
  const { client, failures } = started();
  ready();
  client.write(torch);
  reply({ type: "failed", message: "the table is not here" });
  expect(failures).toEqual([["the table is not here", torch]]);
  ready();
  expect(last().received).toEqual([]);
});

test("a writer that hangs is reported after half a minute, and the next program is written", () => {
  const { client, written, failures } = started();
  ready();
  client.write(torch);
  vi.advanceTimersByTime(30_100);
  expect(failures).toEqual([["its writing did not answer in time", torch]]);
  client.write(numpy);
  ready();
  reply({ type: "answer", answer: {} });
  expect(written).toEqual([numpy]);
});
