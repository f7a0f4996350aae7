import {
  AdaBelief,
  Adadelta,
  Adagrad,
  Adam,
  Adamax,
  AdamW,
  ASGD,
  conventions,
  Lion,
  type Numbers,
  Optimizer,
  ownRule,
  Parameter,
  QHM,
  RAdam,
  RMSprop,
  Rprop,
  SGD,
  Signum,
  Yogi,
} from "../index.ts";
import { gradients } from "./problems.ts";

/** Ids of optimizers by the first word of their name in the reference. */
const classes = {
  sgd: [SGD, "sgd"],
  adam: [Adam, "adam"],
  amsgrad: [Adam, "adam"],
  adamw: [AdamW, "adamw"],
  adamax: [Adamax, "adamax"],
  radam: [RAdam, "radam"],
  adagrad: [Adagrad, "adagrad"],
  adadelta: [Adadelta, "adadelta"],
  rmsprop: [RMSprop, "rmsprop"],
  rprop: [Rprop, "rprop"],
  asgd: [ASGD, "asgd"],
  lion: [Lion, "lion"],
  signum: [Signum, "signum"],
  adabelief: [AdaBelief, "adabelief"],
  yogi: [Yogi, "yogi"],
  qhm: [QHM, "qhm"],
} as const;

type Class = new (params: readonly Parameter<Numbers>[], options: object) => Optimizer<object>;

/** A case of the reference as it names its optimizer. */
export interface Case {
  readonly optimizer: string;
  readonly source: string;
  readonly options: Readonly<Record<string, unknown>>;
}

interface Path {
  readonly problem: string;
  readonly trajectory: readonly (readonly number[])[];
}

/** Returns the rule of PyTorch 1.13's NAdam, which is another convention here. */
const earlierNAdam = (): string => {
  const found = conventions("nadam").find(({ version }) => version === "1.13");
  if (!found?.rule) throw new Error("there is no convention of PyTorch 1.13");
  return found.rule;
};

class EarlierNAdam extends Optimizer<object> {
  constructor(params: readonly Parameter<Numbers>[], options: object) {
    super(ownRule(earlierNAdam()), params, options);
  }
}

/** Says whether the case is of a rule; L-BFGS is a method. */
export const isRule = ({ optimizer }: Case): boolean => !optimizer.startsWith("lbfgs");

/** Makes the library's optimizer with the reference's options. */
export function build(one: Case, params: readonly Parameter<Numbers>[]): Optimizer<object> {
  if (one.optimizer === "nadam") return new EarlierNAdam(params, options(one));
  const [Constructor] = entry(one);
  return new (Constructor as Class)(params, options(one));
}

/** Returns the point after each step, from a start that is `factor` times the case's. */
function follow(one: Case & Path, factor: number): number[][] {
  const parameter = new Parameter(one.trajectory[0].map((value) => value * factor));
  const optimizer = build(one, [parameter]);
  return one.trajectory.map(() => {
    const [x, y] = parameter.data;
    parameter.grad = Float64Array.from(gradients[one.problem](x, y));
    optimizer.step();
    return [x, y];
  });
}

/**
 * Returns the number of steps over which the case's digits can be compared: until two runs whose starts differ by
 * rounding alone are 1e-12 apart. Rounding decides a path that nearly stops at a gradient of 0 and moves again, as
 * Adadelta's does.
 */
export function stepsAlike(one: Case & Path): number {
  const [a, b] = [follow(one, 1), follow(one, 1 + 4 * Number.EPSILON)];
  const parting = a.findIndex(([x, y], t) => Math.hypot(x - b[t][0], y - b[t][1]) > 1e-12 * Math.hypot(x, y));
  return parting < 0 ? a.length : parting;
}

/** Returns the case as a contender in a link: "o=adam,lr:0.05,beta1:0.9". */
export function contender(one: Case): string {
  const values = Object.entries(options(one)).flatMap(([name, value]) =>
    name === "betas"
      ? (value as number[]).map((beta, i) => `beta${i + 1}:${beta}`)
      : [`${name}:${Number(value)}`],
  );
  if (one.optimizer === "nadam")
    return `rule=${encodeURIComponent(earlierNAdam())}&o=${["own", ...values].join(",")}`;
  return `o=${[entry(one)[1], ...values].join(",")}`;
}

/**
 * Returns the options with PyTorch's names in camelCase; PyTorch's momentum is undamped, where the default here is an
 * average.
 */
function options({ optimizer, source, options: given }: Case): Record<string, unknown> {
  const named = Object.entries(given).map(([name, value]) => [
    name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()),
    value,
  ]);
  const dampening = word(optimizer) === "sgd" && source === "pytorch" ? { dampening: 0 } : {};
  return { ...Object.fromEntries(named), ...dampening };
}

const entry = ({ optimizer }: Case) => classes[word(optimizer) as keyof typeof classes];

const word = (optimizer: string): string => optimizer.replace(/^dtorch-/, "").split("-")[0];
