import { describe, expect, it } from "vitest";
import {
  Adam,
  LevenbergMarquardt,
  Lookahead,
  LRScheduler,
  Optimizer,
  Parameter,
  SAM,
  SGD,
} from "../index.ts";
import { classesOf } from "../testing/classes.ts";

const p = () => new Parameter([1]);

describe("a mistyped option is refused with the nearest name", () => {
  const makers: [string, (options: object) => Optimizer<object>][] = classesOf(Optimizer<object>).map(
    ([name, One]) => [
      name,
      (options) =>
        name === "LevenbergMarquardt"
          ? new LevenbergMarquardt([p()], { count: 1, evaluate: () => {} }, options)
          : new One([p()], options),
    ],
  );

  it.each(makers)("by %s, when it is made and later", (_, make) => {
    const made = make({});
    const names = Object.keys(made.paramGroups[0].options);
    expect(names.length).toBeGreaterThan(1);
    for (const name of names) {
      const message = new RegExp(` has no option ${name}s; it has .*: did you mean ${name}\\?$`);
      expect(() => make({ [`${name}s`]: 1 })).toThrow(message);
      expect(() => made.configure({ [`${name}s`]: 1 })).toThrow(message);
    }
  });

  it.each([
    ["SAM", (options: object) => new SAM(new Adam([p()]), options)],
    ["Lookahead", (options: object) => new Lookahead(new Adam([p()]), options)],
  ])("by %s", (_, make) => {
    for (const name of Object.keys(make({}).values()))
      expect(() => make({ [`${name}s`]: 1 })).toThrow(`did you mean ${name}?`);
  });

  const schedulers = classesOf(LRScheduler).filter(
    ([name]) => name !== "SequentialLR" && name !== "ChainedScheduler",
  );
  it.each(schedulers)("by the scheduler %s", (_, One) => {
    const message = /has no option gamaz; it has \w+/;
    expect(() => new One(new SGD([p()]), { gamaz: 1 })).toThrow(message);
  });
});
