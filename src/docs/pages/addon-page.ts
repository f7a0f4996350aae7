import { type Contender, printNumber } from "../../experiment/index.ts";
import { withProse } from "../../optim/define/with-prose.ts";
import { type AddonDefinition, addonEquations, incompatibility, optimizers } from "../../optim/index.ts";
import { demo } from "../demo.ts";
import { equations, inline } from "../equations.ts";
import { code, page, plain } from "../markdown.ts";
import { networkRace, playgroundLink } from "../playground-link.ts";
import { schedulePlot } from "../schedule-plot.ts";
import { source } from "../source.ts";
import { kinds } from "./addon-kinds.ts";
import { hyperparameterTable } from "./hyperparameter-table.ts";
import type { Page } from "./page.ts";

export function addonPage(addon: AddonDefinition): Page {
  const { id, name, kind, paper, notes, hyperparameters } = withProse(addon);
  const path = `addons/${id}`;
  const { stage } = kinds[kind];
  const { text, posters } = demo(path, { ...stage, contenders: withAndWithout(addon) });
  return {
    path,
    title: name,
    group: kinds[kind].title,
    posters,
    text: page(
      {
        title: name,
        description: `${name}, an addon for optimizers: what it does, every hyperparameter, and a race to play.`,
      },
      `[${kinds[kind].title}](./index.md#${kind}). ${source(paper)}`,
      "The same optimizer without it and with it:",
      text,
      plain(notes),
      ...course(addon),
      "## Equations",
      equations(addonEquations(addon)),
      kind === "schedule"
        ? `${inline("t")} is the number of updates before this one, ${inline("\\eta")} the optimizer’s learning rate.`
        : "",
      "## Hyperparameters",
      hyperparameterTable(hyperparameters, `${id}.`),
      "## In a link",
      inLink(addon),
    ),
  };
}

/** Writes the section on the learning rate by update, for addons that change it. */
const course = (addon: AddonDefinition): string[] =>
  addon.kind === "schedule" || addon.kind === "warmup"
    ? [
        "## The learning rate",
        "By update, as a share of the optimizer’s learning rate, with the defaults below:",
        schedulePlot(addon),
      ]
    : [];

export function withAndWithout({ id, kind }: AddonDefinition): readonly Contender[] {
  const { round, settings = {} } = kinds[kind];
  const own = Object.entries(settings).filter(([name]) => name.startsWith(`${id}.`));
  return [
    { ...round, slot: 0 },
    { ...round, slot: 1, addons: [id], values: { ...round.values, ...Object.fromEntries(own) } },
  ];
}

function inLink(addon: AddonDefinition): string {
  const { id, hyperparameters } = addon;
  const [name, one] = Object.entries(hyperparameters)[0];
  const adam: Contender = { slot: 0, optimizer: "adam", values: { lr: 0.01 } };
  const bare = playgroundLink(code(`o=adam,lr:0.01,${id}`), networkRace([{ ...adam, addons: [id] }]));
  const value = typeof one.default === "number" ? one.default : 0.1;
  const pair = code(`o=adam,lr:0.01,${id}.${name}:${printNumber(value)}`);
  const set = ` Any of its hyperparameters names it too: ${pair}.`;
  const unfit = [...optimizers.values()].filter((definition) => incompatibility(definition, addon));
  const list = unfit.map((one) => `[${plain(one.name)}](../optimizers/${one.id}.md)`).join(", ");
  return `${bare}, here in a network.${set}${unfit.length > 0 ? `\n\nIt can be added to every optimizer except ${list}.` : ""}`;
}
