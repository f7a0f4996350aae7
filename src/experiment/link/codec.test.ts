import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../../lang/testing/runs.ts";
import { addons, optimizers } from "../../optim/index.ts";
import { decode as decodeAny, defaultSpec, encode, type SurfaceSpec, valuesAt } from "../index.ts";
import { arbitraryProblemSpec, arbitrarySpec } from "../testing/arbitrary-spec.ts";

/** Decodes a link to a surface. */
function decode(hash: string): { spec: SurfaceSpec; problems: ReturnType<typeof decodeAny>["problems"] } {
  const { spec, problems } = decodeAny(hash);
  if (spec.kind !== "surface") throw new Error(`${hash} is a network's`);
  return { spec, problems };
}

describe("links", () => {
  it("round-trip exactly, without a problem", () => {
    fc.assert(
      fc.property(fc.oneof(arbitrarySpec, arbitraryProblemSpec), (spec) => {
        expect(decodeAny(`#${encode(spec)}`)).toEqual({ spec, problems: [] });
      }),
      { numRuns: runs(500) },
    );
  });

  it("to the default experiment are empty", () => {
    expect(encode(defaultSpec)).toBe("");
    expect(decode("")).toEqual({ spec: defaultSpec, problems: [] });
    expect(decode("#")).toEqual({ spec: defaultSpec, problems: [] });
  });

  it("are read as people write them", () => {
    const hash = "#surface=rosenbrock&start=-1.2,1&o=sgd,lr:0.001,momentum:0.9&o=adam,lr:0.05&steps=500";
    const { spec, problems } = decode(hash);
    expect(problems).toEqual([]);
    expect(spec.start).toEqual([-1.2, 1]);
    expect(spec.contenders).toEqual([
      { slot: 0, optimizer: "sgd", values: { momentum: 0.9 } },
      { slot: 1, optimizer: "adam", values: { lr: 0.05 } },
    ]);
    expect(encode(spec)).toBe("o=sgd,momentum:0.9&o=adam,lr:0.05");
  });

  it("name the addons of an optimizer, in any order, and their hyperparameters", () => {
    const hash = "o=adam,lr:0.05,cosine.tMax:100,warmup,clip-norm&at=120,1,cosine.tMax:50";
    const { spec, problems } = decode(hash);
    expect(problems).toEqual([]);
    expect(spec.contenders).toEqual([
      {
        slot: 0,
        optimizer: "adam",
        addons: ["clip-norm", "warmup", "cosine"],
        values: { lr: 0.05, "cosine.tMax": 100 },
      },
    ]);
    expect(spec.edits).toEqual([{ step: 120, slot: 0, name: "cosine.tMax", value: 50 }]);
    expect(encode(spec)).toBe("o=adam,clip-norm,warmup,lr:0.05,cosine.tMax:100&at=120,1,cosine.tMax:50");
    expect(decode("o=adam,lr:0.05,cosine,cosine.tMax:100").problems).toEqual([]);
  });

  it("carry a formula with every sign of the language", () => {
    const source = "where(x >= 1, 100*(y - x^2)^2, abs(x)) + (1 - x)^2 # 100% & more";
    const { spec } = decode(`f=${encodeURIComponent(source)}`);
    expect(spec.surface).toEqual({ kind: "formula", source });
    expect(decode(encode(spec)).spec).toEqual(spec);
  });

  it("survive mailers and chats that percent-encode commas and colons", () => {
    const { spec, problems } = decode("#o=adam%2Clr%3A0.05&start=1%2C2");
    expect(problems).toEqual([]);
    expect(spec.contenders[0].values).toEqual({ lr: 0.05 });
    expect(spec.start).toEqual([1, 2]);
  });

  it("never make decode throw, and its specs can always be linked to", () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        "o=",
        "at=",
        "surface=",
        "f=",
        "start=",
        "adam",
        "sgd,",
        "lr:",
        "NaN",
        "1e999",
        "&",
        "%",
        "-",
        ":",
      ),
      fc.constantFrom(
        "constructor",
        "__proto__",
        "toString",
        "hasOwnProperty",
        "slot:9",
        "nesterov:1",
        "at=1,1,lr:1",
      ),
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join("")),
        (hash) => {
          const { spec } = decode(hash);
          expect(decode(encode(spec))).toEqual({ spec, problems: [] });
        },
      ),
      { numRuns: runs(2000) },
    );
  });
});

describe("links with typed schedules", () => {
  const first = "# Drop\ngamma = 0.5 in 0..1\nrate = base * gamma^floor(4 * t / steps)";
  const second = "rate = base * part";
  const texts = [first, second].map((text) => `schedule=${encodeURIComponent(text)}`).join("&");

  it("name the text, a second one by its number, and hyperparameters by one name", () => {
    const { spec, problems } = decode(
      `${texts}&o=adam,own-schedule&o=sgd,own-schedule.gamma:0.25&o=adam,warmup,own_schedule2,own-schedule.part:0.5&at=9,3,own-schedule.part:0.25`,
    );
    expect(problems).toEqual([]);
    expect(spec.contenders).toEqual([
      { slot: 0, optimizer: "adam", addons: ["own-schedule"], schedule: first, values: {} },
      {
        slot: 1,
        optimizer: "sgd",
        addons: ["own-schedule"],
        schedule: first,
        values: { "own-schedule.gamma": 0.25 },
      },
      {
        slot: 2,
        optimizer: "adam",
        addons: ["warmup", "own-schedule"],
        schedule: second,
        values: { "own-schedule.part": 0.5 },
      },
    ]);
    const link = encode(spec);
    expect(link).toContain("&o=adam,own-schedule&o=sgd,own-schedule.gamma:0.25&o=adam,warmup,own-schedule2,");
    expect(decode(link)).toEqual({ spec, problems: [] });
    expect(valuesAt(spec, 2, 9)).toMatchObject({ lr: 0.001, "own-schedule.part": 0.25 });
  });

  it("are read even where a plus sign was lost, as rules are", () => {
    const { spec, problems } = decode("schedule=rate%20=%20base*(1%20t)&o=adam,own-schedule");
    expect(spec.contenders[0].schedule).toBe("rate = base*(1+t)");
    expect(problems).toMatchObject([{ field: "schedule", assumed: true }]);
  });

  it("leave an optimizer without a schedule where its text is broken, missing or a second one", () => {
    const alone = { slot: 0, optimizer: "adam", values: {} };
    const cases = [
      [
        "schedule=rate = bse*q+&o=adam,own-schedule",
        "schedule",
        /is not a valid schedule \(at character \d+: .*ignored/,
      ],
      [
        "schedule=rate = lr&o=adam,own-schedule",
        "schedule",
        /character 8: lr is not available in a schedule.*is base/,
      ],
      [`schedule=rate = base ${"+ t".repeat(700)}&o=adam,own-schedule`, "schedule", /2,?000/],
      ["o=adam,own-schedule.k:1", "o", /it needs schedule 1 of the link, which has none/],
      ["schedule=rate=base&o=adam,own-schedule3", "o", /it needs schedule 3 of the link, which has only 1/],
    ] as const;
    for (const [link, field, message] of cases) {
      const { spec, problems } = decode(link);
      expect(problems, link).toEqual([
        expect.objectContaining({ field, message: expect.stringMatching(message) }),
      ]);
      expect(spec.contenders, link).toEqual([alone]);
    }
    const { spec, problems } = decode(
      "schedule=rate=base&o=adam,cosine,own-schedule&o=adam,own-schedule,own-schedule2",
    );
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/Your schedule does not go with Cosine annealing: only one schedule is possible/),
      expect.stringMatching(/there can be only one schedule/),
    ]);
    expect(spec.contenders.map(({ schedule }) => schedule)).toEqual([undefined, "rate=base"]);
  });
});

describe("links with rules and addons from strangers", () => {
  const names = fc.constantFrom(
    ...optimizers.keys(),
    ...addons.keys(),
    ...["own", "own2", "own9", "own10", "own-schedule", "own-schedule2", "own-schedule9"],
    ...["slot", "weights", "biases", "layer1", "layer9"],
    ...["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", ""],
  );
  const hyperparameters = fc.constantFrom(
    ...[...addons.values()].flatMap((one) => Object.keys(one.hyperparameters)),
    ...["lr", "beta1", "momentum", "nesterov", "weightDecay", "__proto__", "constructor", "k", "a"],
  );
  const values = fc.oneof(
    fc.double().map(String),
    fc.integer().map(String),
    fc.constantFrom("0", "1", "0.5", "1e-3", "-0", "NaN", "1e999", "", "1:2", "__proto__"),
  );
  const path = fc.array(fc.oneof(names, hyperparameters), { minLength: 1, maxLength: 3 });
  const pair = fc.tuple(path, values).map(([parts, value]) => `${parts.join(".")}:${value}`);
  const token = fc.oneof(names, pair, fc.string({ maxLength: 6 }));
  const rules = fc.oneof(
    fc.constantFrom(
      "p = p - lr * g",
      "p = p - constructor * g",
      "p = p - __proto__ * g",
      "p = p - slot * g",
      "# toString\np = p - valueOf * g; k = 0.5 in 0..1",
      "k = 0.5 in 0..1\nm = k * m + g\np = p - a * m",
      "p = p - total(g^2) * hasOwnProperty",
      "p = ",
      "init p = 3",
    ),
    fc
      .array(fc.constantFrom("p", "g", "t", "=", "\n", "total(", ")", "-", "*", "lr", "init ", "1", "h", "#"))
      .map((parts) => parts.join("")),
  );
  const schedules = fc.oneof(
    fc.constantFrom(
      "rate = base * k",
      "k = 0.5 in 0..1\nrate = k * base / steps",
      "init rate = base\nrate = rate * valueOf",
      "# cosine\nrate = min(loss, __proto__)",
      "rate = slot",
      "p = p - lr * g",
      "rate = lr",
      "rate = ",
    ),
    fc
      .array(
        fc.constantFrom(
          "rate",
          "base",
          "t",
          "=",
          "\n",
          "norm(",
          ")",
          "-",
          "*",
          "steps",
          "init ",
          "1",
          "k",
          "#",
        ),
      )
      .map((parts) => parts.join("")),
  );
  const part = fc.oneof(
    fc
      .tuple(names, fc.array(token, { maxLength: 6 }))
      .map(([id, tokens]) => `o=${[id, ...tokens].join(",")}`),
    rules.map((rule) => `rule=${encodeURIComponent(rule)}`),
    schedules.map((schedule) => `schedule=${encodeURIComponent(schedule)}`),
    fc
      .tuple(fc.nat(600), fc.nat(9), fc.array(token, { maxLength: 3 }))
      .map(([step, slot, tokens]) => `at=${[step, slot, ...tokens].join(",")}`),
    fc.constantFrom("data=spiral", "data=own,x", "data=constructor", "loss=mse", "net=2-3-1", "surface=bowl"),
  );

  it("never make decode throw, and their specs are read again from a link", () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const { spec } = decodeAny(parts.join("&"));
        const again = decodeAny(encode(spec));
        expect(again.spec).toEqual(spec);
        // The only problem left is an optimizer that cannot run there, which is reported each time.
        for (const { message } of again.problems) expect(message).toMatch(/^cannot run here/);
        for (const { slot, values: given } of spec.contenders) {
          expect(Object.getPrototypeOf(given)).toBe(Object.prototype);
          for (const value of Object.values(valuesAt(spec, slot, spec.steps)))
            expect(Number.isFinite(value)).toBe(true);
        }
      }),
      { numRuns: runs(3000) },
    );
  });
});

describe("decode names what is wrong in a link, its value and the permitted range", () => {
  const cases: [string, string, string, RegExp][] = [
    ["steps=0", "steps", "0", /whole number from 1 to 100000; using 500/],
    ["steps=1.5", "steps", "1.5", /whole number/],
    ["steps=1e9", "steps", "1e9", /from 1 to 100000; using 100000/],
    ["noise=NaN", "noise", "NaN", /number from 0/],
    ["noise=Infinity", "noise", "Infinity", /number from 0/],
    ["noise=0.4,-2", "noise", "0.4,-2", /a number, or two x,y, each from 0 to 1000000; using 0/],
    ["noise=0.4,two", "noise", "0.4,two", /a number, or two x,y/],
    ["noise=1,2,3", "noise", "1,2,3", /number from 0/],
    ["seed=-1", "seed", "-1", /whole number from 0/],
    ["tol=abc", "tol", "abc", /number from 0/],
    ["start=1", "start", "1", /two numbers x,y.*using -1.2, 1/],
    ["start=1,2,3", "start", "1,2,3", /two numbers/],
    ["start=1,1e7", "start", "1,1e7", /from -1000000 to 1000000/],
    ["surface=constructor", "surface", "constructor", /“constructor” is not a surface. Rosenbrock is shown/],
    ["surface=bowl,ratio:-1", "surface", "ratio:-1", /from 1 to 1000.*default/],
    ["surface=bowl,toString:1", "surface", "toString:1", /is not a setting of/],
    ["f=1+", "f", "1+", /cannot be drawn \(at character \d+/],
    ["f=z^2", "f", "z^2", /cannot be drawn .*z/],
    ["o=adma", "o", "adma", /“adma” is not an optimizer. Did you mean adam\?$/],
    ["o=__proto__", "o", "__proto__", /is not an optimizer$/],
    ["o=adam,lr:-1", "o", "lr:-1", /at least 0/],
    ["o=adam,beta1:1", "o", "beta1:1", /at least 0 and below 1/],
    ["o=adam,constructor:1", "o", "constructor:1", /not a hyperparameter of Adam. There are lr, beta1/],
    ["o=sgd,nesterov:1", "o", "sgd,nesterov:1", /nesterov needs a momentum/],
    ["o=sgd,nesterov:0.5,momentum:0.9", "o", "nesterov:0.5", /0 \(off\) or 1 \(on\)/],
    ["o=sgd&o=adam,slot:1", "o", "adam,slot:1", /gets slot 2/],
    ["at=5,9,lr:1", "at", "5,9,lr:1", /no contender “9”/],
    ["at=5,1,lr:1,5:2", "at", "5:2", /step must be above 5/],
    ["at=5,1,lr:1,100001:2", "at", "100001:2", /whole number from 0 to 100000/],
    ["at=5,1,7:2", "at", "7:2", /not a hyperparameter/],
    ["at=-1,1,lr:1", "at", "-1,1,lr:1", /whole number from 0/],
    ["at=5,1", "at", "5,1", /changes nothing/],
    ["at=5,1,nesterov:1", "at", "5,1", /nesterov needs/],
    ["colour=red", "colour", "red", /not a key that links have/],
    ["o=adam,cosin", "o", "cosin", /neither a hyperparameter nor an addon. Did you mean cosine\?$/],
    ["o=adam,__proto__", "o", "__proto__", /neither a hyperparameter nor an addon$/],
    ["o=adam,cosin.tMax:9", "o", "cosin.tMax:9", /not a hyperparameter of Adam/],
    ["o=adam,cosine,cosine", "o", "cosine", /given twice/],
    ["o=adam,cosine.tMax:9,cosine.tMax:8", "o", "cosine.tMax:8", /given twice/],
    ["o=adam,cosine,step", "o", "step", /Step decay does not go with Cosine annealing: .*one schedule/],
    [
      "o=adam,step.gamma:1,cosine.tMax:9,cosine.etaMin:1",
      "o",
      "cosine.tMax:9",
      /only one schedule is possible/,
    ],
    ["o=adam,cosine.tMax:0", "o", "cosine.tMax:0", /whole number at least 1/],
    ["o=adam,cosine.tMax:1.5", "o", "cosine.tMax:1.5", /whole number at least 1/],
    ["o=adam,cosine.constructor:1", "o", "cosine.constructor:1", /not a hyperparameter of Adam/],
    ["o=adam,clip-norm.maxNorm:0", "o", "clip-norm.maxNorm:0", /above 0/],
    [
      "o=adam,cyclic.halve:1,cyclic.gamma:0.9",
      "o",
      "adam,cyclic.halve:1,cyclic.gamma:0.9",
      /halve needs a gamma/,
    ],
    ["o=adam,cosine&at=5,1,cosine.tMax:-1", "at", "cosine.tMax:-1", /whole number at least 1/],
    ["o=adam&at=5,1,cosine.tMax:50", "at", "cosine.tMax:50", /not a hyperparameter of Adam/],
    ["steps=%E0%A4%A", "steps", "steps=%E0%A4%A", /percent-encoded/],
    ["steps=5&steps=6", "steps", "6", /given twice/],
    ["v=2", "v", "2", /version/],
  ];
  for (const [hash, field, value, message] of cases)
    it(hash, () => {
      const { spec, problems } = decode(hash);
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatchObject({ field, value });
      expect(problems[0].message).toMatch(message);
      expect(decode(encode(spec))).toEqual({ spec, problems: [] });
    });

  it("leaves out the ninth contender", () => {
    const { spec, problems } = decode(Array(9).fill("o=adam").join("&"));
    expect(spec.contenders).toHaveLength(8);
    expect(problems[0].message).toMatch(/at most 8/);
  });

  it("gives the number of an unreadable contender to no other", () => {
    const { spec } = decode("o=adma&o=sgd&o=adam&at=5,2,lr:0.1");
    expect(spec.contenders.map(({ slot, optimizer }) => [slot, optimizer])).toEqual([
      [1, "sgd"],
      [2, "adam"],
    ]);
    expect(spec.edits).toEqual([{ step: 5, slot: 1, name: "lr", value: 0.1 }]);
    expect(decode(encode(spec)).spec).toEqual(spec);
  });

  it("checks the edits of one step together, not one by one", () => {
    const link = "o=sgd,momentum:0.9,nesterov:1&at=50,1,momentum:0,nesterov:0";
    expect(decode(link).problems).toEqual([]);
  });

  it("names a value that is given twice, and text after a number", () => {
    expect(decode("o=adam,lr:0.1,lr:0.2").problems[0]).toMatchObject({ value: "lr:0.2" });
    expect(decode("o=adam,lr:0.1:junk").problems[0]).toMatchObject({ value: "lr:0.1:junk" });
  });

  it("reads a link with five hundred edits", () => {
    const edits = Array.from(
      { length: 500 },
      (_, i) => `at=${99_500 + i},1,weightDecay:0.${"123456789".repeat(2)}`,
    );
    const { spec, problems } = decode(`steps=100000&${edits.join("&")}`);
    expect(problems).toEqual([]);
    expect(decode(encode(spec))).toEqual({ spec, problems: [] });
  });

  it("reads an unpaired surrogate as U+FFFD anywhere, and gives a valid link again", () => {
    for (const link of ["data=own,\ud83d.csv", "o=own&rule=p=p-g%23\udc00", "f=x%23\ud83d&o=sgd"]) {
      const { spec } = decodeAny(link);
      expect(JSON.stringify(spec)).toContain("\ufffd");
      expect(decodeAny(encode(spec)).spec).toEqual(spec);
    }
    const typed = { kind: "formula", source: "x # \ud83d" } as const;
    expect(encode({ ...defaultSpec, surface: typed })).toContain("f=x%20%23%20%EF%BF%BD");
  });

  it("lists fifty problems at most", () => {
    const link = Array.from({ length: 1500 }, (_, i) => `a${i}`).join("&");
    expect(decode(link).problems).toHaveLength(51);
  });

  it("refuses a link of a megabyte before reading it", () => {
    const { spec, problems } = decode(`f=${"x+".repeat(500_000)}1`);
    expect(spec).toEqual(defaultSpec);
    expect(problems[0].message).toMatch(/1000003 characters/);
  });
});

/** Links of the first format: they must always give these specs. */
describe("the later values of a slide", () => {
  it("are not given to the hyperparameter before one that could not be read", () => {
    const { spec, problems } = decode("o=sgd&at=5,1,lr:0.1,momentum:much,7:0.5&steps=20");
    expect(spec.edits).toEqual([{ step: 5, slot: 0, name: "lr", value: 0.1 }]);
    expect(problems.map(({ value }) => value)).toEqual(["momentum:much", "7:0.5"]);
  });

  it("go on after one of them that could not be read", () => {
    const { spec, problems } = decode("o=sgd&at=5,1,lr:0.1,7:much,9:0.3&steps=20");
    expect(spec.edits).toEqual([
      { step: 5, slot: 0, name: "lr", value: 0.1 },
      { step: 9, slot: 0, name: "lr", value: 0.3, continues: true },
    ]);
    expect(problems.map(({ value }) => value)).toEqual(["7:much"]);
  });
});

describe("links made in the past", () => {
  const corpus: [string, object][] = [
    [
      "surface=bowl,ratio:100,rotation:45&start=-3,2&o=sgd,lr:0.01,momentum:0.9,dampening:0&steps=200",
      {
        surface: { kind: "builtin", id: "bowl", settings: { ratio: 100, rotation: 45 } },
        contenders: [{ slot: 0, optimizer: "sgd", values: { lr: 0.01, momentum: 0.9, dampening: 0 } }],
        steps: 200,
      },
    ],
    [
      "o=adam,lr:0.1,beta1:0.5,eps:1e-4,slot:3&at=120,3,lr:0.01,beta1:0.9&noise=0.5&seed=7&tol=1e-6",
      {
        contenders: [{ slot: 2, optimizer: "adam", values: { lr: 0.1, beta1: 0.5, eps: 1e-4 } }],
        edits: [
          { step: 120, slot: 2, name: "beta1", value: 0.9 },
          { step: 120, slot: 2, name: "lr", value: 0.01 },
        ],
        noise: 0.5,
        seed: 7,
        tolerance: 1e-6,
      },
    ],
    ["f=x^2+3*y^2&start=1,1", { surface: { kind: "formula", source: "x^2+3*y^2" }, start: [1, 1] }],
  ];
  for (const [hash, expected] of corpus)
    it(hash, () => {
      const { spec, problems } = decode(hash);
      expect(problems).toEqual([]);
      expect(spec).toMatchObject(expected);
    });
});
