import { expect, test } from "vitest";
import { decode, limits } from "../index.ts";

/** Fills the longest permitted link with repetitions of a text. */
const filled = (start: string, text: string, end = ""): string => {
  const room = limits.hash - start.length - end.length;
  return start + text.repeat(Math.floor(room / text.length)) + end;
};

/**
 * The worst texts for each reader of a link. A reader that backtracks at every character takes minutes for these and
 * exceeds the time limit of the test; one that reads in one pass takes some milliseconds.
 */
const worst: readonly [reader: string, link: string][] = [
  ["a count", filled("steps=", "1", "x")],
  ["a count in groups", filled("steps=1", ",111", "x")],
  ["a number", filled("tol=", "1", ".1.")],
  ["a number's exponent", filled("tol=1e", " ")],
  ["a start", filled("start=", "1,")],
  ["a start in parentheses", filled("start=", "(")],
  ["units a layer", filled("data=iris&net=", "8-")],
  ["the data's name", filled("data=", "é")],
  ["a value's commas", filled("o=adam,lr:1", ",1")],
  ["a value's digits", filled("o=adam,lr:", "1", "x")],
  ["a call", filled("o=adam(", ")", "x")],
  ["parentheses", filled("o=adam,betas:", "(")],
  ["a tuple", filled("o=adam,betas:(", "1,", ")")],
  ["the end of a link", filled("o=adam", ")")],
  ["the end of a number", filled("o=adam,lr:", "1", "..")],
  ["the name of an optimizer", filled("o=", "-")],
  ["the name of an addon", filled("o=adam,", "a", ".x:1")],
  ["the settings of a problem", filled("problem=quadratic,noise:1", ",1")],
  ["the name of a problem", filled("problem=", "-")],
  ["percent signs", filled("", "%3d", "=")],
  ["ampersands of HTML", filled("&", "amp;", "x")],
  ["a whole address", filled("", "a", ":/")],
  ["a formula without plus signs", filled("f=x", "%20x")],
  ["a rule without plus signs", filled("o=own&rule=p%20=%20p", "%20g")],
  ["a schedule without plus signs", filled("o=sgd,own-schedule&schedule=rate%20=%20base", "%20t")],
];

test.each(worst)("%s is read in one pass", (_, link) => {
  expect(link.length).toBeLessThanOrEqual(limits.hash);
  expect(link.length).toBeGreaterThan(limits.hash - 10);
  for (let i = 0; i < 4; i++) expect(decode(link).problems.length).toBeGreaterThan(0);
});
