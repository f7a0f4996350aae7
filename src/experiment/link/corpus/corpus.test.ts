import { describe, expect, test } from "vitest";
import { decode, encode, type Spec, valuesAt } from "../../index.ts";
import v1 from "./v1.json" with { type: "json" };

/**
 * A link as it was made, with its meaning. The entries of these files never change, since such links are in other
 * people's documents: a new feature adds new links. `inForce` has every hyperparameter of each contender, so a change
 * of a default is found too.
 */
interface Kept {
  readonly link: string;
  readonly spec: unknown;
  readonly inForce: readonly unknown[];
  /** The fields that could not be taken. */
  readonly problems: readonly string[];
  /** The step at which it opens, where it names one. */
  readonly cursor?: number;
}

const inForce = (spec: Spec) => spec.contenders.map(({ slot }) => valuesAt({ ...spec, edits: [] }, slot, 0));

describe("links of version 1 mean what they meant", () => {
  test.each(v1 as readonly Kept[])(
    "$link",
    ({ link, spec: kept, inForce: values, problems: fields, cursor: at }) => {
      const { spec, problems, cursor } = decode(link);
      expect(spec).toEqual(kept);
      expect(inForce(spec)).toMatchObject(values);
      expect(cursor).toBe(at);
      expect(problems.map(({ field }) => field)).toEqual(fields);
      for (const { message } of problems) expect(message).not.toBe("");
    },
  );

  test.each(v1 as readonly Kept[])("the meaning of $link has a link again", ({ link }) => {
    const { spec } = decode(link);
    const again = decode(encode(spec));
    expect(again.spec).toEqual(spec);
    // A contender that cannot run on its problem stays, and is reported each time.
    for (const { message } of again.problems) expect(message).toMatch(/^cannot run here/);
  });
});

test("eight contenders with different hyperparameters fit into 600 characters", () => {
  const hyperparameters = ",lr:0.00123,beta1:0.85,beta2:0.985,weightDecay:0.015";
  const link = `surface=styblinski-tang&start=-1.25,3.75&${`o=adam${hyperparameters}&`.repeat(8)}steps=2500&seed=42`;
  const { spec, problems } = decode(link);
  expect(problems).toEqual([]);
  expect(spec.contenders).toHaveLength(8);
  expect(encode(spec)).toBe(link);
  expect(link.length).toBeLessThan(600);
});
