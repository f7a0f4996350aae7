import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { runs } from "../../lang/testing/runs.ts";
import { decode, encode, encodeInFull, sharePast } from "../index.ts";
import type { LandscapeSpec } from "../landscape/landscape-spec.ts";
import { arbitraryLandscape, three } from "../testing/arbitrary-landscape.ts";

/** Decodes the landscape of a race of contenders 1, 2 and 5; returns it with the messages about it. */
function read(landscape: string, race = three): readonly [LandscapeSpec | undefined, readonly string[]] {
  const { spec, problems } = decode(`${race}&landscape=${landscape}`);
  return [spec.landscape, problems.map(({ field, value, message }) => `${field} ${value} ${message}`)];
}

describe("the landscape of a link", () => {
  it("round-trips exactly, without a problem, in short and in full", () => {
    const { spec } = decode(three);
    fc.assert(
      fc.property(arbitraryLandscape, (landscape) => {
        const whole = { ...spec, landscape };
        expect(decode(encode(whole))).toEqual({ spec: whole, problems: [] });
        expect(decode(encodeInFull(whole))).toEqual({ spec: whole, problems: [] });
      }),
      { numRuns: runs(200) },
    );
  });

  it("never makes decode throw, and can always be linked to", () => {
    const piece = fc.constantFrom(..."paths random ends line , : of at 1 2 5 9 -3 1e9 0.5 = …".split(" "));
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const { spec } = decode(`${three}&landscape=${pieces.join("")}`);
        expect(decode(encode(spec))).toEqual({ spec, problems: [] });
      }),
      { numRuns: runs(200) },
    );
  });

  test.each([
    ["paths", { plane: { kind: "paths" } }],
    ["", { plane: { kind: "paths" } }],
    ["Random", { plane: { kind: "random", seed: 0 } }],
    ["random,3,of:2,at:120", { plane: { kind: "random", seed: 3 }, around: { slot: 1, step: 120 } }],
    ["paths,at:0", { plane: { kind: "paths" }, around: { slot: 0, step: 0 } }],
    ["ends,5,1,2", { plane: { kind: "ends", slots: [4, 0, 1] } }],
    ["ends", { plane: { kind: "ends", slots: [0, 1, 4] } }],
    ["line", { plane: { kind: "line", slots: [0, 1] } }],
  ])("reads %s", (text, landscape) => {
    expect(read(text)).toEqual([landscape, []]);
  });

  test.each([
    ["plane", "landscape plane must be paths, random, ends or line; using paths"],
    ["line,1,3", "landscape line,1,3 needs 2 different contenders; there are 1, 2, 5; using paths"],
    ["line,1,1", "landscape line,1,1 needs 2 different contenders; there are 1, 2, 5; using paths"],
    ["ends,1,2", "landscape ends,1,2 needs 3 different contenders; there are 1, 2, 5; using paths"],
    ["paths,of:3", "landscape of:3 must be of: a contender or at: a step; it is ignored"],
    ["paths,in:3", "landscape in:3 must be of: a contender or at: a step; it is ignored"],
  ])("refuses %s, shows the paths and says why", (text, message) => {
    expect(read(text)).toEqual([{ plane: { kind: "paths" } }, [message]]);
  });

  it("keeps what it can of a seed, a step or a contender out of range", () => {
    expect(read("random,-1")).toEqual([
      { plane: { kind: "random", seed: 0 } },
      ["landscape -1 must be a whole number from 0 to 4294967295; using 0"],
    ]);
    expect(read("paths,at:301")).toEqual([
      { plane: { kind: "paths" }, around: { slot: 0, step: 300 } },
      ["landscape 301 must be a whole number from 0 to 300; using 300"],
    ]);
    expect(read("line,1,2,of:5")).toEqual([
      { plane: { kind: "line", slots: [0, 1] } },
      ["landscape of:5 is for paths and random only, so it is ignored"],
    ]);
  });

  it("is of networks and problems only", () => {
    expect(read("paths", "problem=quadratic")[0]).toEqual({ plane: { kind: "paths" } });
    expect(read("paths", "surface=beale")).toEqual([
      undefined,
      ["landscape paths is for networks and problems only, so it is ignored"],
    ]);
  });

  it("decides no number of the race", () => {
    const { spec } = decode(three);
    expect(sharePast(decode(`${three}&landscape=random,3`).spec, spec, 300)).toBe(true);
  });
});
