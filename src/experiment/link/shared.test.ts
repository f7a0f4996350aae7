import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode, defaultNetworkSpec, defaultSpec, encode, encodeInFull } from "../index.ts";
import { arbitraryProblemSpec, arbitrarySpec } from "../testing/arbitrary-spec.ts";
import v1 from "./corpus/v1.json" with { type: "json" };

describe("a link from Share", () => {
  test("has surface, start, contenders with their rates, steps and seed of the default race", () => {
    expect(encodeInFull(defaultSpec)).toBe(
      "share&surface=rosenbrock&start=-1.2,1&o=sgd,lr:0.001&o=adam,lr:0.05" +
        "&o=sgd,lr:0.001,momentum:0.9,dampening:0&steps=500&seed=1&end",
    );
  });

  test("has data and layers of the default training", () => {
    expect(encodeInFull(defaultNetworkSpec)).toBe(
      "share&data=spiral&net=2-16-16-1&o=sgd,lr:0.1&o=adam,lr:0.01" +
        "&o=sgd,lr:0.05,momentum:0.9,dampening:0&steps=2000&seed=1&end",
    );
  });

  test("leaves out the rate of an optimizer without one", () => {
    expect(encodeInFull(decode("o=newton&o=cg").spec)).toMatch(/&o=newton,lr:1&o=cg&/);
  });

  test("gives its experiment back, without a problem", () => {
    fc.assert(
      fc.property(fc.oneof(arbitrarySpec, arbitraryProblemSpec), (spec) => {
        expect(decode(`#${encodeInFull(spec)}`)).toEqual({ spec, problems: [] });
      }),
      { numRuns: 200, seed: 10 },
    );
  });

  test.each(v1.map(({ link }) => link))("means what %s means", (link) => {
    const { spec } = decode(link);
    const shared = decode(encodeInFull(spec));
    expect(shared.spec).toEqual(spec);
    for (const { message } of shared.problems) expect(message).toMatch(/^cannot run here/);
  });

  test("names the step at which it opens, and the same experiment", () => {
    const { spec } = decode("surface=beale&o=adam");
    expect(encodeInFull(spec, 120)).toBe(encodeInFull(spec).replace("&end", "&cursor=120&end"));
    expect(decode(encodeInFull(spec, 120))).toEqual({ spec, problems: [], cursor: 120 });
    expect(encodeInFull(spec, 0)).toBe(encodeInFull(spec));
    expect(encode(decode(encodeInFull(spec, 120)).spec)).toBe(encode(spec));
  });

  test("shows the stage in 3D, from an angle or not, and the same experiment", () => {
    const { spec } = decode("surface=beale&o=adam");
    expect(encodeInFull(spec, 0, "3d,-30,45")).toBe(
      encodeInFull(spec).replace("&end", "&stage=3d,-30,45&end"),
    );
    expect(decode(encodeInFull(spec, 0, "3d,-30,45"))).toEqual({ spec, problems: [], stage: [-30, 45] });
    expect(decode("surface=beale&o=adam&stage=3D")).toEqual({ spec, problems: [], stage: [] });
    for (const wrong of ["4d", "3d,5", "3d,1,2,3", "3d,a,b", "3d,1e300,0", ""]) {
      const { stage, problems } = decode(`surface=beale&o=adam&stage=${wrong}`);
      expect([stage, problems.map(({ field }) => field)], wrong).toEqual([undefined, ["stage"]]);
    }
  });

  test("carries no plus sign, which a mailer would turn into a blank", () => {
    const { spec } = decode(
      `f=${encodeURIComponent("x^2 + 1e+3*y^2")}&rule=p%20=%20p%20%2B%20-g&o=own,lr:1e21`,
    );
    expect(encodeInFull(spec)).not.toContain("+");
    expect(encode(spec)).not.toContain("+");
    expect(decode(encode(spec)).spec).toEqual(spec);
  });
});

describe("a link from Share that was cut short", () => {
  const whole = encodeInFull(
    decode("surface=beale&o=adam,lr:0.125&o=sgd,momentum:0.9&steps=250&seed=42&noise=0.5&at=20,1,lr:0.01")
      .spec,
  );
  const { spec } = decode(whole);

  test.each(Array.from({ length: whole.length - "share".length }, (_, i) => i + 1))(
    "by %i characters is recognised",
    (less) => {
      const { problems } = decode(whole.slice(0, -less));
      expect(problems.at(-1)).toMatchObject({
        field: "link",
        message: expect.stringMatching(/^This link is incomplete/),
      });
    },
  );

  test("gives the parts before the one that may be damaged", () => {
    const cut = whole.indexOf("seed=42") + "seed=4".length;
    const read = decode(whole.slice(0, cut));
    expect(read.problems).toHaveLength(1);
    expect(read.problems[0].value).toBe("seed=4");
    expect(read.spec).toEqual({ ...spec, seed: 1, noise: 0, edits: [] });
  });

  test.each([
    ["the end of a sentence", `${whole}.`],
    ["a parenthesis", `${whole})`],
    ["a blank", `${whole}%20`],
    ["HTML", whole.replaceAll("&", "&amp;")],
    ["a query", `?${whole}`],
    ["other case", whole.replace("share", "Share").replace("&end", "&END")],
  ])("is no link that is followed or surrounded by %s", (_, link) => {
    expect(decode(link)).toEqual({ spec, problems: [] });
  });

  test("is no link that was edited by hand", () => {
    expect(decode(whole.replace("seed=42", "seed=7"))).toEqual({ spec: { ...spec, seed: 7 }, problems: [] });
    expect(decode(`${whole}&tol=0.5`)).toEqual({ spec: { ...spec, tolerance: 0.5 }, problems: [] });
    expect(decode("surface=beale&o=adam").problems).toEqual([]);
  });
});
