import {
  type Contender,
  defaultSpec,
  limits,
  printNumber,
  type Spec,
  traitsOfSpec,
} from "../../experiment/index.ts";
import { withProse } from "../../optim/define/with-prose.ts";
import {
  addons,
  equationsOf,
  families,
  incompatibility,
  type MethodDefinition,
  needInWords,
  type OptimizerDefinition,
  type RuleDefinition,
  unsupportedReason,
  type Variant,
} from "../../optim/index.ts";
import { demo } from "../demo.ts";
import { equations } from "../equations.ts";
import { code, codeBlock, page, plain, table, unindented } from "../markdown.ts";
import { leastSquaresSpec, networkRace, playgroundLink, surfaceRace } from "../playground-link.ts";
import { source } from "../source.ts";
import { conventionsOf, inLibraries } from "./conventions.ts";
import { hyperparameterTable } from "./hyperparameter-table.ts";
import { inspected } from "./inspected.ts";
import type { Page } from "./page.ts";

/** The contender that every other optimizer races against. */
const baseline: Contender = { slot: 0, optimizer: "sgd", values: {} };

export function optimizerPage(bare: OptimizerDefinition): Page {
  const definition = withProse(bare);
  const { id, name, paper, notes, inShort = "", goodWhen = "", failsWhen = "" } = definition;
  const path = `optimizers/${id}`;
  const stage = unsupportedReason(definition, traitsOfSpec(defaultSpec)) ? leastSquaresSpec : defaultSpec;
  const { text, posters } = demo(path, { ...stage, contenders: raceOf(definition, stage) });
  const description = `${name}: its update rule, every hyperparameter with default and range, and a race to play.`;
  return {
    path,
    title: name,
    group: familyTitle(definition),
    posters,
    text: page(
      { title: name, description },
      plain(inShort),
      goodWhen === "" ? "" : `**Good when** ${plain(goodWhen)}. **Fails when** ${plain(failsWhen)}.`,
      `${familyOf(definition)}. ${source(paper)}`,
      text,
      plain(notes),
      demands(definition),
      ...update(definition),
      ...ofQuantities(id),
      "## Hyperparameters",
      hyperparameterTable(definition.hyperparameters),
      ...conventionsOf(definition),
      ...inLibraries(definition),
      "## To try",
      variants(definition),
    ),
  };
}

/** Returns the optimizer's variants, and plain SGD where the optimizer is another. */
function raceOf({ id, variants }: OptimizerDefinition, { kind }: Spec): readonly Contender[] {
  const first = id === baseline.optimizer ? [] : [baseline];
  const own = variants.map((variant) => ({
    optimizer: id,
    values: kind === "network" ? inNetwork(variant) : variant.values,
  }));
  return [...first, ...own].slice(0, limits.contenders).map((contender, slot) => ({ ...contender, slot }));
}

const familyTitle = ({ family }: OptimizerDefinition): string =>
  families.find(({ id }) => id === family)?.title ?? family;

const familyOf = (definition: OptimizerDefinition): string =>
  `[${familyTitle(definition)}](./index.md#${definition.family})`;

/** Writes the optimizer's demands beyond a gradient a step, and the addons that cannot be added to it. */
function demands(definition: OptimizerDefinition): string {
  return [
    ...(definition.kind === "method" ? ofMethod(definition) : ofRule(definition)),
    ...unfitAddons(definition),
  ].join(" ");
}

function ofRule({ curvature }: RuleDefinition): string[] {
  if (!curvature) return [];
  return [
    `Every ${code(curvature.every)} steps it asks for an estimate of the Hessian’s diagonal, \`h\` in the rule, which counts ` +
      "as two gradients; in the library `step` takes a closure.",
  ];
}

function ofMethod({ name, needs, needsClosure, whole }: MethodDefinition): string[] {
  const sentences: string[] = [];
  if (needs) sentences.push(`${name} needs ${plain(needInWords[needs])}.`);
  if (needsClosure)
    sentences.push(
      "It evaluates further gradients within a step: in the library `step` takes a closure, and charts by gradient " +
        "evaluations instead of by step compare it fairly.",
    );
  if (whole) sentences.push("It treats all parameters as one vector, so groups have no separate values.");
  return sentences;
}

function unfitAddons(definition: OptimizerDefinition): string[] {
  const unfit = [...addons.values()].filter((addon) => incompatibility(definition, addon));
  if (unfit.length === 0) return [];
  const rated = unfit.filter(({ kind }) => kind === "schedule" || kind === "warmup");
  const others = unfit
    .filter((addon) => !rated.includes(addon))
    .map(({ id, name }) => `[${name}](../addons/${id}.md)`);
  const names = [
    ...(rated.length > 0 ? ["schedules and warmup, as it has no learning rate"] : []),
    ...others,
  ];
  return [`These addons cannot be added to it: ${names.join("; ")}.`];
}

function update(definition: OptimizerDefinition): string[] {
  const parts = ["## Update", equations(equationsOf(definition))];
  if (definition.kind === "method") return parts;
  const roles =
    "`p` is the parameter, `g` its gradient and `t` the step, from 1. The equations are printed from the rule itself, " +
    "in the [rule language](../language.md); copy it to start [your own rule](../rule.md):";
  return [...parts, roles, codeBlock("text", unindented(definition.rule))];
}

function variants(definition: OptimizerDefinition): string {
  const { id, variants } = definition;
  // There is no link to a race that cannot run.
  const [surface, network] = [defaultSpec, leastSquaresSpec].map(
    (spec) => !unsupportedReason(definition, traitsOfSpec(spec)),
  );
  const race = (values: Variant["values"], raced: (contenders: readonly Contender[]) => string) =>
    playgroundLink(settings(id, values), raced([contender(id, values)]));
  return table(
    ["variant", "on a surface", "in a network"],
    variants.map((variant) => [
      plain(variant.name),
      surface ? race(variant.values, surfaceRace) : "cannot run there",
      network ? race(inNetwork(variant), networkRace) : "cannot run there",
    ]),
  );
}

function ofQuantities(id: string): string[] {
  const told = inspected.get(id);
  return told ? ["## In the inspector", plain(told)] : [];
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
