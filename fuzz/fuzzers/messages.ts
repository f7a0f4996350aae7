import assert from "node:assert/strict";
import fc from "fast-check";
import { inEnvelope, type Message, readMessage } from "../../src/embed/messages.ts";
import { run, type SurfaceSpec } from "../../src/experiment/index.ts";
import { longestLink } from "../../src/experiment/link/letters.ts";
import { Recording } from "../../src/experiment/recording/recording.ts";
import { plausibleSpec } from "../../src/experiment/testing/arbitrary-spec.ts";
import { hostFile } from "../../src/worker/file/host.ts";
import { replyTo } from "../../src/worker/host.ts";
import { hostRace } from "../../src/worker/race/host.ts";
import { fuzzer } from "../fuzzer.ts";

const messages: fc.Arbitrary<Message> = fc.oneof(
  fc.record({ type: fc.constantFrom("ready", "change", "experiment"), experiment: fc.string() }),
  fc.record({ type: fc.constant("height"), height: fc.double({ noNaN: true, noDefaultInfinity: true }) }),
  fc.record({ type: fc.constant("error"), message: fc.string() }),
  fc.record({ type: fc.constant("theme"), theme: fc.constantFrom("light", "dark", "system") }),
  fc.record({ type: fc.constantFrom("play", "pause", "focus", "pool", "pool-ready") }),
  fc.record({ type: fc.constantFrom("join", "leave"), member: fc.nat() }),
) as fc.Arbitrary<Message>;

const field = fc.constantFrom(
  "downhill",
  "type",
  "experiment",
  "height",
  "message",
  "theme",
  "member",
  "__proto__",
);

/** A message with one field set to anything. */
const damaged = fc
  .tuple(
    messages,
    field,
    fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
  )
  .map(([message, name, value]) => ({ ...inEnvelope(message), [name]: value }));

const texts = (message: Message): unknown[] =>
  Object.values(message).filter((value) => typeof value === "string");

export const embedMessages = fuzzer(
  {
    name: "embed-messages",
    claim: "a message arrives as it was sent, and any other data is ignored or has the types of a message",
    cost: 60,
  },
  fc.oneof(
    messages.map((message) => [message, structuredClone(inEnvelope(message))] as const),
    damaged.map((data) => [null, data] as const),
    fc.anything().map((data) => [null, data] as const),
  ),
  ([sent, data]) => {
    const read = readMessage(data);
    if (sent) return assert.deepEqual(read, structuredClone(sent));
    if (read === null) return;
    assert.equal(Object.getPrototypeOf(read), Object.prototype);
    for (const text of texts(read)) assert.ok(String(text).length <= longestLink);
    if (read.type === "height") assert.ok(Number.isFinite(read.height));
    if (read.type === "join") assert.ok(Number.isSafeInteger(read.member) && read.member >= 0);
  },
);

/** A race, and the steps up to which a worker is asked for it, with a restart between some of them. */
const asked = fc.record({
  spec: plausibleSpec,
  before: fc.option(plausibleSpec, { nil: null }),
  targets: fc.array(fc.record({ to: fc.nat({ max: 80 }), fresh: fc.boolean() }), { maxLength: 6 }),
});

const columns = ["loss", "gradNorm", "x", "y"] as const;

/** Compares what a worker has sent with the run of the library. */
function compare(recording: Recording, spec: SurfaceSpec): void {
  for (const [i, result] of run(spec).entries()) {
    const track = recording.tracks.get(spec.contenders[i].slot);
    assert.ok(track, "a contender is missing");
    assert.equal(track.status.kind, result.status);
    for (const name of columns)
      assert.deepEqual(track[name].subarray(0, track.length), result[name], `${name} of ${result.id}`);
  }
}

export const races = fuzzer(
  {
    name: "races",
    claim:
      "a worker that is asked for a race in any portions, after any other race, sends the library's numbers",
    cost: 40_000,
  },
  asked,
  async ({ spec, before, targets }) => {
    const host = hostRace();
    if (before) await host({ spec: before, to: 7, fresh: false });
    let recording = new Recording();
    const ask = async (to: number, fresh: boolean) => {
      const answer = await host({ spec, to, fresh });
      if (answer.restarted) recording = new Recording();
      recording.append(answer.step, answer.columns);
    };
    await ask(0, true);
    for (const { to, fresh } of targets) await ask(Math.min(to, spec.steps), fresh);
    while (recording.step < spec.steps && recording.stoppedAt === null) await ask(spec.steps, false);
    compare(recording, spec);
  },
);

export const requests = fuzzer(
  {
    name: "requests",
    claim:
      "a worker answers a request for any file, or says why it failed, with what can be sent to the page",
    cost: 500,
  },
  fc.record({
    id: fc.nat(),
    parts: fc.array(fc.oneof(fc.uint8Array(), fc.json(), fc.constantFrom('{"downhill":1,"link":"', '"}')), {
      maxLength: 5,
    }),
  }),
  async ({ id, parts }) => {
    const file = new File(parts as BlobPart[], "a.json");
    const reply = await replyTo(hostFile(), { id, request: { file } });
    assert.ok(reply.type === "answer" && reply.id === id);
    structuredClone(reply);
  },
);
