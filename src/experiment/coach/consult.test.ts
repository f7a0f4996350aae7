import { expect, it } from "vitest";
import { examine } from "./catalog.ts";
import { consultOn } from "./consult.ts";
import { runOf } from "./testing/coached.ts";

const never = () => false;

it.each([
  ["surface=rastrigin&o=adam,lr:0.05,weightDecay:0.5&steps=150", "weight-decay", "worse-minimum"],
  ["surface=griewank&o=sgd,lr:0.02&noise=0.5&steps=150", "noise-floor", "slow"],
])(
  "where no advice on the first finding helps, a later one with advice that does speaks: %s",
  (link, first, later) => {
    const run = runOf(link);
    expect(examine(run)?.id).toBe(first);
    const consulted = consultOn(run, never);
    expect(consulted?.finding.id).toBe(later);
    expect(consulted?.verdict.offer?.tried).toHaveProperty("sentence");
  },
);

it("where none helps the first finding speaks, without an offer", () => {
  const run = runOf("surface=easom&o=adam,lr:0.05,weightDecay:0.5&steps=150");
  const consulted = consultOn(run, never);
  expect(consulted?.finding.id).toBe("plateau");
  expect(consulted?.verdict).toMatchObject({ offer: null });
  expect(consulted?.verdict.failed.length).toBeGreaterThan(0);
});

it("a remark without advice speaks for itself, and where the time is over the first finding does", () => {
  const settled = runOf("f=0.5*(1-x^2*y^2)^2&start=6.124,0.167&o=sgd,lr:0.02&steps=10000");
  expect(consultOn(settled, never)?.finding.id).toBe("edge-of-stability");
  const decayed = runOf("surface=rastrigin&o=adam,lr:0.05,weightDecay:0.5&steps=150");
  expect(consultOn(decayed, () => true)?.finding.id).toBe("weight-decay");
});
