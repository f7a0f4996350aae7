import { expect, test } from "vitest";
import { decode } from "../experiment/index.ts";
import { headNames } from "./names.ts";

const namesIn = (link: string): string[] => [...headNames(decode(link).spec).values()];

test.each([
  ["o=sgd,lr:0.05&o=adam,lr:0.05", ["SGD", "Adam"]],
  ["o=adam,lr:0.05&o=sgd&o=adam,lr:0.1", ["Adam lr 0.05", "SGD", "Adam 2 lr 0.1"]],
  ["o=adam,lr:0.05,beta1:0.5&o=adam,lr:0.05", ["Adam beta 1 0.5", "Adam 2 beta 1 0.9"]],
  ["o=adam&o=adam", ["Adam", "Adam 2"]],
  ["o=sgd,lr:0.1,momentum:0.9,dampening:0&o=sgd,lr:0.1", ["Heavy ball", "SGD"]],
])("the heads of %s are named %j", (link, names) => {
  expect(namesIn(link)).toEqual(names);
});
