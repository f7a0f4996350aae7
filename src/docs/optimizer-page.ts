import {
  type Contender,
  defaultSpec,
  limits,
  printNumber,
  type Spec,
  unmetNeed,
} from "../experiment/index.ts";
import { type Hyperparameter, type OptimizerDefinition, rangeInWords, type Variant } from "../optim/index.ts";
import { demo } from "./demo.ts";
import { equations, inline, ruleOf, updateLines } from "./equations.ts";
import { code, codeBlock, ofSentences, page, plain, table, unindented } from "./markdown.ts";
import type { Page } from "./page.ts";
import { leastSquaresSpec, networkRace, playgroundLink, surfaceRace } from "./playground-link.ts";
import { source } from "./source.ts";

/** What every other optimizer is raced against. */
const baseline: Contender = { slot: 0, optimizer: "sgd", values: {} };

export function optimizerPage(definition: OptimizerDefinition): Page {
  const { id, name, paper, notes } = definition;
  const path = `optimizers/${id}`;
  const stage = unmetNeed(defaultSpec, definition) ? leastSquaresSpec : defaultSpec;
  const { text, posters } = demo(path, { ...stage, contenders: raceOf(definition, stage) });
  const description = `${name}: its update rule, every hyperparameter with default and range, and a race to play.`;
  return {
    path,
    title: name,
    posters,
    text: page(
      { title: name, description },
      source(paper),
      text,
      plain(notes),
      ...update(definition),
      "## Hyperparameters",
      hyperparameters(definition),
      "## To try",
      variants(definition),
    ),
  };
}

/** Its variants, and plain SGD where that is another optimizer. */
function raceOf({ id, variants }: OptimizerDefinition, { kind }: Spec): readonly Contender[] {
  const first = id === baseline.optimizer ? [] : [baseline];
  const own = variants.map((variant) => ({
    optimizer: id,
    values: kind === "network" ? inNetwork(variant) : variant.values,
  }));
  return [...first, ...own].slice(0, limits.contenders).map((contender, slot) => ({ ...contender, slot }));
}

function update(definition: OptimizerDefinition): string[] {
  const rule = ruleOf(definition);
  const parts = ["## Update", equations(updateLines(definition))];
  if (rule === undefined) return parts;
  const roles =
    "`p` is the parameter, `g` its gradient and `t` the step, from 1. The equations are printed from the rule itself, " +
    "in the [rule language](../language.md):";
  return [...parts, roles, codeBlock("text", unindented(rule))];
}

function hyperparameters(definition: OptimizerDefinition): string {
  const rows = Object.entries(definition.hyperparameters).map(([name, one]) => [
    code(name),
    one.tex === "" ? plain(one.symbol) : inline(one.tex),
    plain(one.meaning),
    defaultInWords(one),
    one.scale === "switch" ? "0 (off) or 1 (on)" : rangeInWords(one.range),
  ]);
  return rows.length === 0
    ? "It has none."
    : table(["in a link", "symbol", ofSentences("meaning"), "default", "permitted"], rows);
}

const defaultInWords = ({ default: value }: Hyperparameter): string =>
  typeof value === "number" ? code(printNumber(value)) : `follows ${code(value.follows)}`;

function variants(definition: OptimizerDefinition): string {
  const { id, variants } = definition;
  // What cannot run there is not linked to.
  const [surface, network] = [defaultSpec, leastSquaresSpec].map((spec) => !unmetNeed(spec, definition));
  const race = (values: Variant["values"], raced: (contenders: readonly Contender[]) => string) =>
    playgroundLink(settings(id, values), raced([contender(id, values)]));
  return table(
    ["", "on a surface", "in a network"],
    variants.map((variant) => [
      plain(variant.name),
      surface ? race(variant.values, surfaceRace) : "cannot run there",
      network ? race(inNetwork(variant), networkRace) : "cannot run there",
    ]),
  );
}

const inNetwork = ({ values, network }: Variant): Variant["values"] => ({ ...values, ...network });

const contender = (optimizer: string, values: Variant["values"]): Contender => ({
  slot: 0,
  optimizer,
  values,
});

const settings = (id: string, values: Variant["values"]): string =>
  code(
    `o=${[id, ...Object.entries(values).map(([name, value]) => `${name}:${printNumber(value)}`)].join(",")}`,
  );
