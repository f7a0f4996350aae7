import { describe, expect, test } from "vitest";
import { addons, optimizers } from "../../optim/index.ts";
import { surfaces } from "../../surfaces/index.ts";
import { decode, encode, type Problem, type Spec } from "../index.ts";

/** Links as people, mailers and chats write them, the usual form of each, and the messages about it. */
const cases: readonly [link: string, means: string, said: readonly RegExp[]][] = [
  // Case and punctuation of names.
  ["surface=Rosenbrock&o=Adam,lr:0.1", "surface=rosenbrock&o=adam,lr:0.1", []],
  ["Surface=Styblinski–Tang&O=L-BFGS&STEPS=50", "surface=styblinski-tang&o=lbfgs&steps=50", []],
  ["data=Iris&act=ReLU&loss=Cross-Entropy", "data=iris&act=relu&loss=cross_entropy", []],
  ["data=breast_cancer&o=ScheduleFreeAdamW", "data=breast-cancer&o=schedule-free-adamw", []],
  ["o=adam,Cosine.T_max:100,CLIP-NORM", "o=adam,cosine.tMax:100,clip-norm", []],
  ["o=sgd,StepLR,CosineAnnealingLR.eta_min:0", "o=sgd,step", [/does not go with Step decay/]],
  ["data=iris&o=adam,Biases.weight_decay:0.1", "data=iris&o=adam,biases.weightDecay:0.1", []],
  // PyTorch's spellings.
  ["o=adamw,lr=0.1,weight_decay=0.02", "o=adamw,lr:0.1,weightDecay:0.02", []],
  ["o=adam,betas:(0.8,0.99)", "o=adam,beta1:0.8,beta2:0.99", []],
  ["o=Adam(lr=0.1, betas=(0.8, 0.99), amsgrad=True)", "o=adam,lr:0.1,beta1:0.8,beta2:0.99,amsgrad:1", []],
  [
    "o=rprop,etas:(0.4,1.3),step_sizes:(1e-5,20)",
    "o=rprop,etaMinus:0.4,etaPlus:1.3,stepMin:1e-5,stepMax:20",
    [],
  ],
  ["o=sgd,momentum:0.9,nesterov:true", "o=sgd,momentum:0.9,nesterov:1", []],
  ["o=sgd,momentum:0.9,nesterov", "o=sgd,momentum:0.9,nesterov:1", []],
  ["o=lbfgs,line_search_fn:strong_wolfe", "o=lbfgs,lineSearchFn:1", []],
  ["o=adam,learning_rate:0.1,epsilon:1e-6", "o=adam,lr:0.1,eps:1e-6", []],
  [
    "o=adam&at=20,1,weight_decay=0.1,betas=(0.5,0.6)",
    "o=adam&at=20,1,weightDecay:0.1,beta1:0.5,beta2:0.6",
    [],
  ],
  ["o=adam,betas:(0.8,0.9,0.99)", "o=adam", [/“betas” has 2 values/]],
  ["o=adam,lr:(0.1,0.2)", "o=adam", [/“lr” has one value/]],
  // Decimal commas.
  ["o=adam,lr:0,1", "o=adam,lr:0.1", [/is read as 0.1$/]],
  ["o=adam,lr:0,1,beta1:0,5&o=sgd", "o=adam,lr:0.1,beta1:0.5&o=sgd", [/is read as 0.1$/, /is read as 0.5$/]],
  ["o=adam,lr:1,5e-3,cosine", "o=adam,lr:0.0015,cosine", [/is read as 0.0015$/]],
  ["o=adam&at=120,1,lr:0,01", "o=adam&at=120,1,lr:0.01", [/is read as 0.01$/]],
  [
    "surface=bowl,ratio:2,5&noise=0,5",
    "surface=bowl,ratio:2.5&noise=0.5",
    [/is read as 2.5$/, /is read as 0.5$/],
  ],
  // Two numbers rather than one with a decimal comma.
  ["surface=beale&noise=(0,5)", "surface=beale&noise=0.0,5", []],
  ["surface=beale&noise=0, 5", "surface=beale&noise=0.0,5", []],
  ["surface=beale&noise=0,5,2,25", "surface=beale&noise=0.5,2.25", [/is read as 0.5, 2.25/]],
  ["surface=beale&noise=2.5,2.5", "surface=beale&noise=2.5", []],
  ["start=-1,5,2,25", "start=-1.5,2.25", [/is read as -1.5, 2.25/]],
  [
    "data=iris&init=pytorch,scale:0,5&split=0,6",
    "data=iris&init=pytorch,scale:0.5&split=0.6",
    [/0.5$/, /0.6$/],
  ],
  ["steps=1,234&seed=1,000,000", "steps=1234&seed=1000000", [/is read as 1234$/, /is read as 1000000$/]],
  ["o=adam,cosine.tMax:1,000", "o=adam,cosine.tMax:1000", [/is read as 1000$/]],
  ["o=adam,lr:1,234,567", "o=adam", [/must be a number at least 0, written 1234567 or 1.234567/]],
  ["start=1,2,3", "", [/must be two numbers/]],
  ["o=adam,lr:1e−3&start=−1,2", "o=adam,lr:1e-3&start=-1,2", []],
  ["tol=1e 3", "tol=1000", []],
  // Changes made by mailers, chats and the sentence around a link.
  ["surface=beale&amp;o=adam,lr:0.1&amp;amp;steps=20", "surface=beale&o=adam,lr:0.1&steps=20", []],
  ["surface=beale&o=adam,lr:0.1.", "surface=beale&o=adam,lr:0.1", [/is read without “.” at its end/]],
  ["surface=beale&o=adam,lr:0.1).", "surface=beale&o=adam,lr:0.1", [/is read without “\).” at its end/]],
  ['surface=beale"', "surface=beale", [/is read without “"” at its end/]],
  ["surface=beale&o=adam%20", "surface=beale&o=adam", []],
  [" surface=beale & o=adam, lr: 0.1 ", "surface=beale&o=adam,lr:0.1", []],
  ["o=adam,betas:(0.8,0.99)", "o=adam,beta1:0.8,beta2:0.99", []],
  ["o=adam&steps=20.", "o=adam&steps=20", []],
  ["surface%3Dbeale%26o%3Dadam%2Clr%3A0.1", "surface=beale&o=adam,lr:0.1", []],
  ["f=x^2 3*y^2", "f=x^2%2B3*y^2", [/is read as “x\^2\+3\*y\^2”$/]],
  [
    "f=sin (x)   (y   1)^2",
    "f=sin (x)%20%2B%20(y%20%2B%201)^2",
    [/is read as “sin \(x\) \+ \(y \+ 1\)\^2”$/],
  ],
  ["f=x² 3·y² ln (x 9)", "f=x²%2B3·y²%2Bln (x%2B9)", [/is read as “x²\+3·y²\+ln \(x\+9\)”$/]],
  ["f=1e 3*x^2 y^2", "f=1e%2B3*x^2%2By^2", [/is read as “1e\+3\*x\^2\+y\^2”$/]],
  ["f=x^2%2By^2)", "f=x^2%2By^2", [/is read as “x\^2\+y\^2”$/]],
  ["f=x^2 (y-1)^2).", "f=x^2%2B(y-1)^2", [/is read as “x\^2\+\(y-1\)\^2”$/]],
  ["f=x^2%2By^2&steps=20)", "f=x^2%2By^2&steps=20", [/without “\)”/]],
  [
    "rule=k = 0.5 in 0..1 log%0Ainit m = 0%0Am = k*m g%0Ap = p - lr*m&o=own",
    "rule=k = 0.5 in 0..1 log%0Ainit m = 0%0Am = k*m%2Bg%0Ap = p - lr*m&o=own",
    [/is read as “k = 0.5/],
  ],
  // An address, and the query instead of the hash or before it.
  ["?surface=beale&o=adam", "surface=beale&o=adam", []],
  ["?utm_source=mail&surface=beale#o=adam,lr:0.1", "o=adam,lr:0.1&surface=beale", []],
  ["?o=sgd&surface=beale#o=adam", "surface=beale&o=adam", []],
  ["https://example.org/a/?theme=dark#surface=beale&o=adam", "surface=beale&o=adam", []],
  ["#https://example.org/#surface=beale", "surface=beale", []],
  ["https://example.org/a/", "", []],
  // Counts beyond their range.
  ["steps=1000000", "steps=100000", [/from 1 to 100000; using 100000$/]],
  ["data=moons&samples=5&batch=1e6", "data=moons&samples=50&batch=20000", [/using 20000$/, /using 50$/]],
  ["steps=0", "", [/using 500$/]],
  ["data=moons&batch=-3&samples=banana", "data=moons", [/using 32$/, /using 400$/]],
  // Layers.
  ["data=moons&net=2-8-8-1", "data=moons&net=2-8-8-1", []],
  ["data=moons&net=8-8", "data=moons&net=2-8-8-1", [/the network is 2-8-8-1$/]],
  ["data=moons&net=4", "data=moons&net=2-4-1", [/the network is 2-4-1$/]],
  ["data=moons&net=2-4", "data=moons&net=2-4-1", [/the network is 2-4-1$/]],
  ["data=moons&net=4-5-1", "data=moons&net=2-4-5-1", [/the network is 2-4-5-1$/]],
  ["data=iris&net=5,6", "data=iris&net=4-5-6-3", [/the network is 4-5-6-3$/]],
  ["data=moons&net=2-1", "data=moons&net=2-1", []],
  ["data=own,a.csv&net=9-4-2", "data=own,a.csv&net=1-4-1", []],
  ["data=own,a.csv&net=9", "data=own,a.csv&net=1-9-1", []],
];

describe("links are read as they are meant", () => {
  test.each(cases)("%s", (link, means, said) => {
    const { spec, problems } = decode(`#${link}`);
    expect(spec).toEqual(decode(means).spec);
    expect(decode(means).problems).toEqual([]);
    expect(problems.map(({ message }) => message)).toEqual(said.map((one) => expect.stringMatching(one)));
    expect(decode(encode(spec))).toEqual({ spec, problems: [] });
  });

  test("a problem says whether a text was read by an assumption or left out", () => {
    const kinds = (link: string) => decode(link).problems.map(({ assumed }: Problem) => assumed === true);
    expect(kinds("o=adam,lr:0,1")).toEqual([true]);
    expect(kinds("f=x^2 y^2")).toEqual([true]);
    expect(kinds("data=moons&net=8")).toEqual([true]);
    expect(kinds("surface=beale.")).toEqual([true]);
    expect(kinds("steps=1000000&o=adm")).toEqual([false, false]);
  });
});

describe("an unknown name is reported with the nearest known one", () => {
  const cases: readonly [link: string, said: RegExp][] = [
    ["o=adm", /“adm” is not an optimizer. Did you mean adam\?$/],
    ["surface=rosenbrok", /“rosenbrok” is not a surface.* Did you mean rosenbrock\?$/],
    ["data=irsi", /“irsi” is not a data set.* Did you mean iris\?$/],
    ["data=iris&act=rleu", /Did you mean relu\?$/],
    ["o=adam,bta1:0.5", /“bta1” is not a hyperparameter of Adam. Did you mean beta1\?$/],
    ["o=adam,cosin", /Did you mean cosine\?$/],
    ["surface=bowl,ration:3", /“ration” is not a setting of .* Did you mean ratio\?$/],
    ["stpes=30", /Did you mean steps\?$/],
    ["o=quantum", /“quantum” is not an optimizer$/],
    ["surface=nowhere&o=sgd", /Rosenbrock is shown$/],
  ];
  test.each(cases)("%s", (link, said) => {
    const [{ message }] = decode(link).problems;
    expect(message).toMatch(said);
    expect(message.length).toBeLessThan(120);
  });
});

test("no two optimizers, surfaces, addons or settings differ in case and punctuation alone", () => {
  const folded = (name: string) => name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
  const isDistinct = (names: readonly string[]) => expect(new Set(names.map(folded)).size).toBe(names.length);
  for (const all of [optimizers, surfaces, addons]) isDistinct([...all.keys()]);
  for (const { hyperparameters } of [...optimizers.values(), ...addons.values()])
    isDistinct(Object.keys(hyperparameters));
});

describe("an optimizer is found by its id and by its name in any case", () => {
  const optimizerOf = (spec: Spec) => spec.contenders[0].optimizer;
  test.each([...optimizers.values()].map(({ id, name }) => [id, name] as const))("%s, %s", (id, name) => {
    for (const written of [id, name, id.toUpperCase(), name.toLowerCase(), id.replaceAll("-", "_")]) {
      const { spec, problems } = decode(`data=diabetes&loss=mse&o=${encodeURIComponent(written)}`);
      expect([
        optimizerOf(spec),
        problems.filter(({ message }) => !message.startsWith("cannot run")),
      ]).toEqual([id, []]);
    }
  });
});
