import { describe, expect, test } from "vitest";
import { decode } from "../../experiment/index.ts";
import { tell } from "../../words/told.ts";
import { Reasons } from "./reasons.ts";

const { spec } = decode("surface=booth&start=1,3&o=sgd,lr:0.1&tol=0.001&steps=9");
const stationary = { kind: "stationary", step: 0 } as const;

describe("the reasons for which contenders stop", () => {
  test("come with the status, for the contender's last point", () => {
    const reasons = new Reasons();
    expect(reasons.add(spec, 0, { kind: "running" }, [1, 3])).toEqual({ kind: "running" });
    const { why } = reasons.add(spec, 0, stationary, [1, 3]);
    expect(tell(why ?? [])).toContain("It is a minimum: the curvatures there are 2 and 18.");
  });

  test("are found once for each contender, and not for one that is running", () => {
    const reasons = new Reasons();
    const first = reasons.add(spec, 0, stationary, [1, 3]);
    const { spec: other } = decode("f=x^2-y^2&start=0,0&o=sgd,lr:0.1&tol=0.001&steps=9");
    expect(reasons.add(other, 0, stationary, [0, 0])).toEqual(first);
    expect(tell(reasons.add(other, 1, stationary, [0, 0]).why ?? [])).toContain("a saddle");
    expect(reasons.add(other, 2, { kind: "finished" }, [0, 0])).toEqual({ kind: "finished" });
  });
});
