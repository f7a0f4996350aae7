import { describe, expect, it } from "vitest";
import { conventions } from "../optim/index.ts";
import { decode, encode, run, valuesAt } from "./index.ts";

const rules = conventions().flatMap((id) =>
  conventions(id).flatMap(({ title, version, rule, values }) =>
    rule === null ? [] : [[`${id}: ${title} ${version}`, rule, values] as const],
  ),
);

describe("a link carries the rule of a convention with its defaults", () => {
  it.each(rules)("%s", (_, rule, values) => {
    const { spec, problems } = decode(`surface=bowl&rule=${encodeURIComponent(rule)}&o=own&steps=3`);
    expect(problems).toEqual([]);
    expect(decode(encode(spec)).spec).toEqual(spec);
    expect(valuesAt(spec, 0, 0)).toEqual(values);
    if (spec.kind !== "surface") throw new Error("it is on a surface");
    expect(run(spec)[0].x).toHaveLength(4);
  });
});
