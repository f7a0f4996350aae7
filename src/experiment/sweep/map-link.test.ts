import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { runs } from "../../lang/testing/runs.ts";
import { decode, defaultSpec, encode, encodeInFull, type MapSpec, sharePast } from "../index.ts";
import { arbitraryProblemSpec, arbitrarySpec } from "../testing/arbitrary-spec.ts";
import { networkLinks } from "../testing/links-of-all-kinds.ts";
import { arbitraryMap } from "./testing/arbitrary-map.ts";

const networks = networkLinks.map((link) => decode(link).spec);
const withMap = fc
  .oneof(arbitrarySpec, arbitraryProblemSpec, fc.constantFrom(...networks))
  .chain((spec) => arbitraryMap(spec).map((map) => ({ ...spec, map })));

/** Decodes a link's map. */
const mapOf = (link: string): MapSpec | undefined => decode(link).spec.map;

/** Decodes a link; returns its map with the messages about it. */
function read(link: string): readonly [MapSpec | undefined, readonly string[]] {
  const { spec, problems } = decode(link);
  return [spec.map, problems.map(({ field, value, message }) => `${field} ${value} ${message}`)];
}

describe("the map of a link", () => {
  it("round-trips exactly, without a problem, in short and in full", () => {
    fc.assert(
      fc.property(withMap, (spec) => {
        expect(decode(encode(spec))).toEqual({ spec, problems: [] });
        expect(decode(encodeInFull(spec))).toEqual({ spec, problems: [] });
      }),
      { numRuns: runs(300) },
    );
  });

  it("never makes decode throw, and can always be linked to", () => {
    const piece = fc.constantFrom(
      ..."lr momentum start.x seed width size cell below of map= : .. … , & 1 0 -3 1e9 0.5 2x9 log complement steps loss".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece), fc.constantFrom("o=sgd&map=", "data=moons&map="), (pieces, start) => {
        const { spec } = decode(start + pieces.join(""));
        expect(decode(encode(spec))).toEqual({ spec, problems: [] });
      }),
      { numRuns: runs(500) },
    );
  });

  it("has 64 cells along an axis, shows minima where an axis is a start, and is of contender 1", () => {
    expect(mapOf("map=start.x:-6..6,start.y:-5..5")).toEqual({
      axes: [
        { name: "start.x", from: -6, to: 6, scale: "linear" },
        { name: "start.y", from: -5, to: 5, scale: "linear" },
      ],
      size: [64, 64],
      cell: "minimum",
      slot: 0,
    });
    expect(mapOf("o=sgd&map=lr:1e-4..1:log")).toEqual({
      axes: [{ name: "lr", from: 1e-4, to: 1, scale: "log" }],
      size: [64, 1],
      cell: "loss",
      slot: 0,
    });
  });

  it("reads every option of the key", () => {
    const link =
      "o=sgd&o=adam,cosine&map=beta1:0.5..0.999:complement,cosine.tMax:10..500,size:128x32,cell:steps,below:0.25,of:2";
    const { spec, problems } = decode(link);
    expect(problems).toEqual([]);
    expect(spec.map).toEqual({
      axes: [
        { name: "beta1", from: 0.5, to: 0.999, scale: "complement" },
        { name: "cosine.tMax", from: 10, to: 500, scale: "linear" },
      ],
      size: [128, 32],
      cell: "steps",
      below: 0.25,
      slot: 1,
    });
    expect(decode(encode(spec))).toEqual({ spec, problems: [] });
    const network = decode("data=moons&o=sgd&map=weights.lr:0.01..1:log,width:1..32,cell:accuracy");
    expect(network.problems).toEqual([]);
    expect(network.spec.map?.axes.map(({ name }) => name)).toEqual(["weights.lr", "width"]);
  });

  it("compares two contenders, and is written as it was read", () => {
    const link = "o=sgd&o=adam&o=lion&map=lr:0.001..1:log,start.x:-5..5,of:3-1";
    expect(decode(link).problems).toEqual([]);
    expect(mapOf(link)).toMatchObject({ slot: 2, against: 0, size: [64, 64], cell: "minimum" });
    expect(encode(decode(link).spec)).toBe(link);
    expect(mapOf("o=sgd&o=adam&map=lr:1..2,of:1")).not.toHaveProperty("against");
  });

  it("has 64 random settings where it has more than two axes, and shows their losses", () => {
    const link = "o=sgd&map=lr:0.001..1:log,momentum:0..0.99,start.x:-5..5";
    expect(decode(link).problems).toEqual([]);
    expect(mapOf(link)).toMatchObject({ size: [64, 1], cell: "loss" });
    expect(encode(decode(link).spec)).toBe(link);
    expect(mapOf(`${link},size:200`)?.size).toEqual([200, 1]);
    expect(encode(decode(`${link},size:200`).spec)).toBe(`${link},size:200`);
  });

  it("is written with the defaults left out", () => {
    const link = "o=sgd&map=lr:0.001..1:log,momentum:0..0.99";
    expect(encode(decode(`${link},size:64x64,cell:loss,of:1`).spec)).toBe(link);
  });

  it("is read in other spellings", () => {
    const written = "o=sgd&map=learning_rate=0.01…1:LOG,Weight_Decay:0..−0,Size:32×16";
    expect(mapOf(written)).toEqual(mapOf("o=sgd&map=lr:0.01..1:log,weightDecay:0..0,size:32x16"));
    expect(mapOf("map=lr:1..2,seed:1..9,size:9")?.size).toEqual([9, 9]);
    expect(mapOf("map=lr:1..2,size:9x7")?.size).toEqual([9, 1]);
  });

  it("changes no number of the race", () => {
    const { spec } = decode("o=sgd&map=lr:0.1..1");
    expect(sharePast(spec, decode("o=sgd").spec, 100)).toBe(true);
    expect(decode("").spec).toEqual(defaultSpec);
  });
});

test.each([
  [
    "o=sgd&map=momentun:0..0.9,lr:0.1..1",
    ["lr"],
    "map momentun:0..0.9 is ignored: “momentun” is not an axis of this map. Did you mean momentum?",
  ],
  ["map=start.z:0..1,lr:1..2", ["lr"], "map start.z:0..1 is ignored: “start.z” is not an axis of this map"],
  ["map=lr:1..2,width:1..9", ["lr"], "map width:1..9 is ignored: “width” is not an axis of this map"],
  [
    "o=sgd&map=lr:1..2,momentum:0..2",
    ["lr"],
    "map momentum:0..2 is ignored: both ends must be a number at least 0 and below 1",
  ],
  ["map=lr:1..x,seed:1..2", ["seed"], "map lr:1..x is ignored: both ends must be a number at least 0"],
  [
    "data=moons&map=batch:0.5..2,lr:1..2",
    ["lr"],
    "map batch:0.5..2 is ignored: both ends must be a whole number from 0 to 20000",
  ],
  [
    "map=lr:0..1:log",
    ["lr"],
    "map lr:0..1:log must be linear, log (above 0) or complement (below 1); using linear",
  ],
  [
    "map=lr:0..1:complement",
    ["lr"],
    "map lr:0..1:complement must be linear, log (above 0) or complement (below 1); using linear",
  ],
  [
    "map=lr:1..2:lgo",
    ["lr"],
    "map lr:1..2:lgo must be linear, log (above 0) or complement (below 1); using linear",
  ],
  ["map=lr:1..2,lr:3..4", ["lr"], "map lr:3..4 is ignored: lr is an axis already"],
  [
    "o=adam&map=lr:1..2,seed:1..2,noise:0..1,start.x:0..1,start.y:0..1,beta1:0..0.5,beta2:0..0.5,eps:1..2,weightDecay:0..1",
    ["lr", "seed", "noise", "start.x", "start.y", "beta1", "beta2", "eps"],
    "map weightDecay:0..1 is ignored: a map has at most 8 axes",
  ],
  [
    "o=adam&o=sgd&map=lr:1..2,seed:1..2,noise:0..1,of:1-2",
    ["lr", "seed"],
    "map noise:0..1 is ignored: a map of two contenders has at most 2 axes",
  ],
  [
    "o=adam&o=sgd&map=lr:1..2,momentum:0..0.9,of:1-2",
    ["lr"],
    "map momentum:0..0.9 is ignored: “momentum” is not an axis of both contenders",
  ],
  [
    "o=adam&o=sgd&map=lr:1..2,beta1:0..0.9,of:1-2",
    ["lr"],
    "map beta1:0..0.9 is ignored: “beta1” is not an axis of both contenders",
  ],
  [
    "o=adam&o=sgd&map=lr:1..2,of:1-3",
    ["lr"],
    "map of:1-3 must be one of 1, 2, or two of them as 1-2; using 1",
  ],
  [
    "o=adam&o=sgd&map=lr:1..2,of:2-2",
    ["lr"],
    "map of:2-2 must be one of 1, 2, or two of them as 1-2; using 1",
  ],
  ["o=adam&map=lr:1..2,of:1-2", ["lr"], "map of:1-2 must be one of 1; using 1"],
  [
    `rule=${encodeURIComponent("k = 0.5 in 0..1; p = p - k * g")}&rule=${encodeURIComponent("k = 3 in 0..9; p = p - k * g")}&o=own&o=own2&map=k:0..2,seed:1..2,of:2-1`,
    ["seed"],
    "map k:0..2 is ignored: both ends must be a number from 0 to 1",
  ],
  [
    "map=lr:1..2,seed:1..9,noise:0..1,size:2000x9",
    ["lr", "seed", "noise"],
    "map size:2000x9 must be cells along each axis, at most 1024; using 1024",
  ],
  [
    "map=lr:1..2,size:5000x20",
    ["lr"],
    "map size:5000x20 must be cells along each axis, at most 1024; using 1024x1",
  ],
  [
    "map=lr:1..2,seed:1..9,size:5000x20",
    ["lr", "seed"],
    "map size:5000x20 must be cells along each axis, at most 1024; using 1024x20",
  ],
  ["map=lr:1..2,size:big", ["lr"], "map size:big must be cells along each axis, at most 1024; using 64x1"],
  [
    "map=lr:1..2,cell:accuracy",
    ["lr"],
    "map cell:accuracy must be one of minimum, steps, loss, best, diverged, regime; using loss",
  ],
  [
    "data=moons&map=lr:1..2,cell:minimum",
    ["lr"],
    "map cell:minimum must be one of steps, loss, best, diverged, accuracy, regime; using loss",
  ],
  ["map=lr:1..2,cell:steps,below:low", ["lr"], "map below:low must be a number of any size; using 0.01"],
  ["map=lr:1..2,below:3", ["lr"], "map below:3 is ignored: it is for cell:steps only"],
  ["map=lr:1..2,of:7", ["lr"], "map of:7 must be one of 1, 2, 3, or two of them as 1-2; using 1"],
  [
    "map=lr:1..2,cel:loss",
    ["lr"],
    "map cel:loss is ignored: it is neither an axis (name:from..to) nor an option. Did you mean cell?",
  ],
  [
    "map=lr:1..2,of:1,of:2",
    ["lr"],
    "map of:2 is ignored: it is neither an axis (name:from..to) nor an option",
  ],
])("%s is read as far as it can be, and says why", (link, names, message) => {
  const [map, messages] = read(link);
  expect(map?.axes.map(({ name }) => name)).toEqual(names);
  expect(messages.map((one) => one.slice(0, message.length))).toEqual([message]);
});

test("a map without a valid axis is left out", () => {
  const [map, messages] = read("map=speed:1..2");
  expect(map).toBeUndefined();
  expect(messages).toHaveLength(2);
  expect(messages[1]).toBe("map speed:1..2 is ignored: a map needs an axis, as lr:1e-4..1:log");
  expect(read("o=sgd&map=lr:..,")).toEqual([
    undefined,
    ["map lr:.. is ignored: both ends must be a number at least 0"],
  ]);
  expect(read("map=")).toEqual([undefined, ["map  is ignored: a map needs an axis, as lr:1e-4..1:log"]]);
  expect(read("map=size:9")).toEqual([
    undefined,
    ["map size:9 is ignored: a map needs an axis, as lr:1e-4..1:log"],
  ]);
});
