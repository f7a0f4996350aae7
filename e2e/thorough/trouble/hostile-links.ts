import { limits } from "../../../src/experiment/limits.ts";

/** Repeats a text until the link has the greatest length that is read. */
const filled = (start: string, text: string, end = ""): string =>
  start + text.repeat(Math.floor((limits.hash - start.length - end.length) / text.length)) + end;

const eight = "&o=sgd&o=adam&o=rmsprop&o=adagrad&o=lion&o=adamw&o=adadelta&o=nadam";
const nested = (f: string, levels: number) => `${f.repeat(levels)}x*y${")".repeat(levels)}`;

/** Links that ask for the greatest possible work; none is longer than is read. */
export const hostileLinks: ReadonlyMap<string, string> = new Map([
  ["a quotient of 128 for eight", `f=${Array(128).fill("x").join("/")}&tol=1e6${eight}`],
  ["roots of roots for eight", `f=${nested("sqrt(", 60)}&tol=1e6${eight}`],
  ["inverse functions of one another", `f=${nested("acosh(2%2B", 50)}&tol=1e6${eight}&o=newton`],
  ["fractions within fractions", `f=${"1/(1%2B".repeat(50)}x*y${")".repeat(50)}${eight}`],
  ["a tower of powers", `f=${"(".repeat(60)}x*y${")^x".repeat(60)}&start=2,1${eight}`],
  ["waves finer than the picture", `f=${"sin(99*x)*cos(98*y)%2B".repeat(18)}x${eight}`],
  ["a broken rule for ten thousand", filled("rule=p=p-lr*g*sin&", "o=own&")],
  [
    "the longest rules",
    [...Array(8).keys()]
      .map((i) => `rule=p=p-0.0${i}1*g${"%2B0*sqrt(g^2)".repeat(35)}&o=own${i > 0 ? i + 1 : ""}`)
      .join("&"),
  ],
  [
    "the longest schedules for as many steps as there are",
    `steps=100000&${[...Array(8).keys()]
      .map((i) => `schedule=rate=base${tangents(i)}&o=sgd,own-schedule${i > 0 ? i + 1 : ""}`)
      .join("&")}`,
  ],
  [
    "sixteen seeds of eight long rules",
    `surface=bowl&noise=1&seeds=16&steps=100000&${[...Array(8).keys()]
      .map((i) => `rule=p=p-0.0${i}1*g${"%2B0*tan(g)".repeat(35)}&o=own${i > 0 ? i + 1 : ""}`)
      .join("&")}`,
  ],
  ["sixteen seeds of a wide network", "data=digits&net=64-512-512-10&batch=1&o=adam&seeds=16"],
  ["unknown keys", filled("", "a&")],
  ["an unknown key without end", filled("", "%C3%A9", "=1")],
  ["eight contenders with changes at every step", changed()],
  ["settings of every layer", grouped()],
  ["a name of direction signs", filled("data=own,%E2%80%AEgnp.exe", "%E2%80%AE")],
  ["a number without end", filled("steps=", "1", "x")],
]);

/** Returns the greatest number of the most expensive functions that a text may have, all different. */
function tangents(k: number): string {
  return Array.from({ length: 34 }, (_, i) => `%2B0*tan(${i + 1 + 34 * k}*t)`).join("");
}

function changed(): string {
  const parts = Array.from({ length: 2500 }, (_, i) => `at=${i >> 3},${(i % 8) + 1},lr:0.00${(i % 9) + 1}`);
  return `surface=beale${eight}&${parts.join("&")}`;
}

function grouped(): string {
  const groups = ["weights", "biases", ...Array.from({ length: 6 }, (_, i) => `layer${i + 1}`)];
  const names = ["lr", "beta1", "beta2", "eps", "weightDecay"];
  const values = groups.flatMap((group) => names.map((name) => `${group}.${name}:0.01`)).join(",");
  return `data=moons&net=2-8-8-8-8-8-2&${Array(8).fill(`o=adamw,${values}`).join("&")}`;
}
