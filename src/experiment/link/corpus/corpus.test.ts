import { describe, expect, test } from "vitest";
import { decode, encode, type Spec, valuesAt } from "../../index.ts";
import v1 from "./v1.json" with { type: "json" };

/**
 * Links as they were made, and what they mean. What stands in the files here is never changed, since such links
 * are in other people's documents: a new feature adds links of its own. `inForce` has every hyperparameter of
 * each contender, so that a default that changes is found out too.
 */
interface Kept {
  readonly link: string;
  readonly spec: unknown;
  readonly inForce: readonly unknown[];
  /** The fields that could not be taken. */
  readonly problems: readonly string[];
}

const inForce = (spec: Spec) => spec.contenders.map(({ slot }) => valuesAt({ ...spec, edits: [] }, slot, 0));

describe("links of version 1 mean what they meant", () => {
  test.each(v1 as readonly Kept[])("$link", ({ link, spec: kept, inForce: values, problems: fields }) => {
    const { spec, problems } = decode(link);
    expect(spec).toEqual(kept);
    expect(inForce(spec)).toMatchObject(values);
    expect(problems.map(({ field }) => field)).toEqual(fields);
    for (const { message } of problems) expect(message).not.toBe("");
  });

  test.each(v1 as readonly Kept[])("what $link means can be linked to again", ({ link }) => {
    const { spec } = decode(link);
    const again = decode(encode(spec));
    expect(again.spec).toEqual(spec);
    // A contender that cannot run on what it is put on stays, and is told of each time.
    for (const { message } of again.problems) expect(message).toMatch(/^cannot run here/);
  });
});

test("eight contenders with settings of their own fit into 600 characters", () => {
  const hyperparameters = ",lr:0.00123,beta1:0.85,beta2:0.985,weightDecay:0.015";
  const link = `surface=styblinski-tang&start=-1.25,3.75&${`o=adam${hyperparameters}&`.repeat(8)}steps=2500&seed=42`;
  const { spec, problems } = decode(link);
  expect(problems).toEqual([]);
  expect(spec.contenders).toHaveLength(8);
  expect(encode(spec)).toBe(link);
  expect(link.length).toBeLessThan(600);
});
