import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { longestLink } from "../experiment/link/letters.ts";
import { frameHeight, inEnvelope, type Message, readMessage } from "./messages.ts";

const messages: readonly Message[] = [
  { type: "ready", experiment: "" },
  { type: "height", height: 512.5 },
  { type: "change", experiment: "surface=beale&o=adam,lr:0.05" },
  { type: "error", message: "The computation “failed”." },
  { type: "experiment", experiment: "f=x^2%2By^2" },
  { type: "theme", theme: "dark" },
  { type: "play" },
  { type: "pause" },
  { type: "focus" },
  { type: "pool" },
  { type: "pool-ready" },
  { type: "join", member: 3 },
  { type: "leave", member: 3 },
];

test.each(messages)("$type arrives as it was sent", (message) => {
  expect(readMessage(structuredClone(inEnvelope(message)))).toEqual(message);
});

describe("readMessage ignores data that is no message", () => {
  test.each([
    null,
    undefined,
    "ready",
    42,
    [],
    {},
    { downhill: 1 },
    { type: "play" },
    { downhill: 2, type: "play" },
    { downhill: "1", type: "play" },
    { downhill: 1, type: "constructor" },
    { downhill: 1, type: "__proto__" },
    { downhill: 1, type: ["play"] },
    { downhill: 1, type: "height" },
    { downhill: 1, type: "height", height: "420" },
    { downhill: 1, type: "height", height: Number.NaN },
    { downhill: 1, type: "height", height: Number.POSITIVE_INFINITY },
    { downhill: 1, type: "theme", theme: "url(x)" },
    { downhill: 1, type: "join", member: -1 },
    { downhill: 1, type: "join", member: 0.5 },
    { downhill: 1, type: "experiment", experiment: "x".repeat(longestLink + 1) },
    Object.create({ downhill: 1, type: "play" }),
  ])("%j", (data) => {
    expect(readMessage(data)).toBeNull();
  });

  property.prop([fc.anything()])("and throws for no data", (data) => {
    expect(() => readMessage(data)).not.toThrow();
  });
});

test("a message that is read has only the fields of its type", () => {
  expect(readMessage({ downhill: 1, type: "play", extra: 1 })).toEqual({ type: "play" });
});

test.each([
  [420, 420],
  [420.4, 420],
  [1, 160],
  [1e9, 2000],
  [0, null],
  [-5, null],
  [Number.NaN, null],
  [Number.POSITIVE_INFINITY, null],
])("a height of %d becomes %s", (asked, given) => {
  expect(frameHeight(asked)).toBe(given);
});
