import "../datasets/data/all.ts";
import { describe, expect, test } from "vitest";
import { ownEdits, withForks } from "./forks.ts";
import { decode, encode, encodeInFull, type Result, run, type Spec } from "./index.ts";

const read = (link: string): Spec => {
  const { spec, problems } = decode(link);
  expect(problems).toEqual([]);
  return spec;
};
const results = (link: string) => run(read(link));

/** Expects the last contender of `link` to run as that of `other`, in every number. */
function isSame(link: string, other: string): void {
  const [fork, expected] = [link, other].map((one) => results(one).at(-1));
  const known = { id: "", slot: 0 };
  expect({ ...fork, ...known }).toEqual({ ...expected, ...known });
}

describe("a fork runs as a contender that changes at that step", () => {
  test("on a surface, with what its optimizer keeps", () =>
    isSame(
      "surface=beale&o=sgd&o=adam,lr:0.05&fork=120,2,lr:0.01&steps=300",
      "surface=beale&o=sgd&o=adam,lr:0.05&o=adam,lr:0.05&at=120,3,lr:0.01&steps=300",
    ));

  test("with noise, addons, a schedule and the changes up to there", () =>
    isSame(
      "noise=0.5&seed=9&o=adam,lr:0.05,cosine,clip-norm,accumulate.steps:3&at=50,1,lr:0.1&at=100,1,beta1:0.5&at=150,1,lr:0.9&fork=100,1,lr:0.01&steps=300",
      "noise=0.5&seed=9&o=sgd&o=adam,lr:0.05,cosine,clip-norm,accumulate.steps:3&at=50,2,lr:0.1&at=100,2,beta1:0.5,lr:0.01&steps=300",
    ));

  test("in the training of a network, with its batches and parameter groups", () =>
    isSame(
      "data=moons&net=2-5-1&batch=16&o=adam,biases.lr:0.1&fork=40,1,lr:0.001,layer1.lr:0.02&steps=90",
      "data=moons&net=2-5-1&batch=16&o=sgd&o=adam,biases.lr:0.1&at=40,2,lr:0.001,layer1.lr:0.02&steps=90",
    ));

  test("of a typed rule and a typed schedule", () =>
    isSame(
      "rule=m%20%3D%200.9*m%20%2B%20g%0Ap%20%3D%20p%20-%20lr*m&schedule=rate%20%3D%20base%2F(1%2Bt)&o=own,lr:0.01,own-schedule&fork=20,1,lr:0.02&steps=60",
      "rule=m%20%3D%200.9*m%20%2B%20g%0Ap%20%3D%20p%20-%20lr*m&schedule=rate%20%3D%20base%2F(1%2Bt)&o=sgd&o=own,lr:0.01,own-schedule&at=20,2,lr:0.02&steps=60",
    ));

  test("where it is the fork of a fork, and is changed later", () =>
    isSame(
      "o=adam,lr:0.05&at=10,1,lr:0.04&fork=50,1,lr:0.01&at=80,2,lr:0.2&fork=90,2,beta1:0.5&at=100,3,lr:0.3&steps=150",
      "o=sgd&o=adam,lr:0.05&at=10,2,lr:0.04&at=50,2,lr:0.01&at=80,2,lr:0.2&at=90,2,beta1:0.5&at=100,2,lr:0.3&steps=150",
    ));

  test("and without new values as the other does", () => {
    const [adam, fork] = results("o=adam&fork=7,1&steps=30") as Result[];
    expect({ ...fork, id: "adam", slot: 0 }).toEqual(adam);
  });
});

describe("the link of a fork", () => {
  test.each([
    "o=adam&o=sgd&fork=120,1,lr:0.01",
    "fork=120,1,lr:0.01&fork=130,4",
    "o=adam,lr:0.05&fork=50,1,lr:0.01,slot:5&fork=90,5,beta1:0.5&at=20,1,lr:0.04&at=100,2,lr:0.3&at=120,5,lr:0.3,126:0.02",
    "data=moons&o=adam&fork=120,1,biases.lr:0.01",
  ])("%s gives the experiment back", (link) => {
    const spec = read(link);
    for (const text of [encode(spec), encodeInFull(spec)])
      expect(decode(text), text).toEqual({ spec, problems: [] });
    expect(encode(spec)).toContain("fork=");
  });

  test("takes the next free slot, and counts among the eight", () => {
    expect(read("o=adam&o=sgd,slot:3&fork=9,1&fork=9,3").contenders.map(({ slot }) => slot)).toEqual([
      0, 2, 1, 3,
    ]);
    const { spec, problems } = decode(`o=adam${"&fork=5,1,lr:0.01".repeat(8)}`);
    expect(spec.contenders).toHaveLength(8);
    expect(problems).toMatchObject([{ field: "fork", message: expect.stringContaining("at most 8") }]);
  });

  test.each([
    ["fork=900,1&steps=500", 500, 0, "has a step that is not in the race; using 500"],
    ["fork=-3,1", 0, 0, "has a step that is not in the race; using 0"],
    ["fork=10.4,1", 10, 0, "has a step that is not in the race; using 10"],
    ["fork=10,7", 10, 2, "has a contender that is not in the race; using 3"],
    ["fork=10,0", 10, 0, "has a contender that is not in the race; using 1"],
  ])("%s takes the nearest that exists, and says so", (link, step, slot, message) => {
    const { spec, problems } = decode(link);
    expect(spec.contenders.at(-1)?.fork).toMatchObject({ step, slot });
    expect(problems).toMatchObject([{ field: "fork", message }]);
  });

  test.each([
    ["fork=", "is ignored: it must begin with a step and the number of a contender"],
    ["fork=ten,1", "is ignored: it must begin with a step and the number of a contender"],
    ["fork=10,1,lr:-1", "must be a number at least 0; it keeps its value"],
    ["fork=10,1,lr:1,lr:2", "is given twice; the first one is used"],
    ["fork=10,1,speed:2", "is ignored: “speed” is not a hyperparameter of SGD"],
    ["fork=10,1,slot:2", "has a slot that is taken or is not from 1 to 8; it gets slot 4"],
    ["fork=10,1&at=5,4,lr:0.1", "is ignored: contender 4 is a copy up to step 10"],
    ["fork=10,1&at=10,4,lr:0.1", "is ignored: contender 4 is a copy up to step 10"],
    ["o=sgd&at=5,1,momentum:0.9&fork=10,1,nesterov:1,dampening:0.5", "has values that do not go together"],
  ])("%s says what is wrong", (link, message) => {
    const { spec, problems } = decode(link);
    expect(problems.map((problem) => problem.message)).toEqual([expect.stringContaining(message)]);
    expect(decode(encode(spec))).toEqual({ spec, problems: [] });
  });
});

describe("a change of the race", () => {
  const spec = read("o=adam,lr:0.05&at=10,1,lr:0.04&fork=50,1,lr:0.01&at=80,2,lr:0.2&fork=90,2");

  test("of the first contender is one of its forks", () => {
    const [adam, ...forks] = spec.contenders;
    const values = { beta1: 0.5 };
    const changed = withForks({ ...spec, contenders: [{ ...adam, values }, ...forks] });
    expect(changed.contenders.map((one) => one.values)).toEqual([values, values, values]);
    expect(encode(changed)).toBe(
      "o=adam,beta1:0.5&fork=50,1,lr:0.01&fork=90,2&at=10,1,lr:0.04&at=80,2,lr:0.2",
    );
  });

  test("that removes the original leaves the forks with what they shared", () => {
    const [, ...forks] = spec.contenders;
    const alone = withForks({
      ...spec,
      contenders: forks,
      edits: spec.edits.filter(({ slot }) => slot !== 0),
    });
    expect(encode(alone)).toBe(
      "o=adam,lr:0.05,slot:2&fork=90,2,slot:3&at=10,2,lr:0.04&at=50,2,lr:0.01&at=80,2,lr:0.2",
    );
    expect(run(alone as never).map(({ loss }) => loss)).toEqual(
      run(spec as never)
        .slice(1)
        .map(({ loss }) => loss),
    );
  });

  test("of the optimizer leaves out values that the new one does not have", () => {
    const { contenders, edits } = read("o=adam&fork=50,1,beta1:0.5&at=60,2,beta2:0.9");
    const [, fork] = contenders;
    const changed = withForks({ contenders: [{ slot: 0, optimizer: "sgd", values: {} }, fork], edits });
    expect([changed.contenders[1], changed.edits]).toEqual([
      { slot: 1, optimizer: "sgd", values: {}, fork: { slot: 0, step: 50, values: {} } },
      [],
    ]);
  });

  test("lists the edits of a fork without those up to its beginning", () =>
    expect(ownEdits(spec).map(({ slot, step, value }) => [slot, step, value])).toEqual([
      [0, 10, 0.04],
      [1, 80, 0.2],
    ]));
});
