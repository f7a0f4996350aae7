import type { DatasetDefinition } from "../../datasets/index.ts";
import { withProse } from "../../optim/define/with-prose.ts";
import { type AddonDefinition, families, type OptimizerDefinition } from "../../optim/index.ts";
import type { ProblemDefinition } from "../../problems/index.ts";
import { problemProse } from "../../problems/with-prose.ts";
import type { SurfaceDefinition } from "../../surfaces/index.ts";
import { proseOf } from "../../surfaces/with-prose.ts";
import { code, ofSentences, page, plain, table } from "../markdown.ts";
import { source } from "../source.ts";
import { kinds } from "./addon-kinds.ts";

const toPage = (name: string, id: string): string => `[${plain(name)}](./${id}.md)`;

export const optimizersOverview = (optimizers: readonly OptimizerDefinition[]): string =>
  page(
    { title: "Optimizers", description: "Every optimizer of Downhill by its family, with its source." },
    "Each page states the update, names every hyperparameter, says where libraries differ, and races the optimizer where " +
      "it can be watched. Schedules, clipping and other additions are in [Addons](../addons/index.md).",
    ...families.flatMap(({ id, title }) => {
      const members = optimizers.filter(({ family }) => family === id);
      const heading = `## ${plain(title)} {#${id}}`;
      if (id === "own")
        return [heading, "[Write your own rule](../rule.md), on the page or in a link: `o=own`."];
      return members.length === 0 ? [] : [heading, optimizerTable(members)];
    }),
    "An optimizer is one file in `src/optim/rules` or `src/optim/methods`: its sliders, link keys and these pages are " +
      "derived from it.",
  );

const optimizerTable = (optimizers: readonly OptimizerDefinition[]): string =>
  table(
    ["optimizer", ofSentences("in short"), "in a link", "source"],
    optimizers
      .map(withProse)
      .map(({ id, name, paper, inShort = "" }) => [
        toPage(name, id),
        plain(inShort),
        code(`o=${id}`),
        source(paper),
      ]),
  );

export const addonsOverview = (addons: readonly AddonDefinition[]): string =>
  page(
    {
      title: "Addons",
      description: "What can be added to any optimizer: schedules, warmup, clipping and more.",
    },
    "An addon wraps an optimizer and changes its gradient, its update or its learning rate. A contender has one of each " +
      "kind at most; they are applied in this order, the first outermost, whatever the order in the link.",
    ...Object.entries(kinds).flatMap(([id, { title, says }]) => [
      `## ${plain(title)} {#${id}}`,
      says,
      table(
        ["addon", "in a link", "source"],
        addons
          .filter(({ kind }) => kind === id)
          .map(withProse)
          .map((one) => [toPage(one.name, one.id), code(`o=adam,${one.id}`), source(one.paper)]),
      ),
    ]),
    "A contender may also have a [custom schedule](../schedule.md): `o=adam,own-schedule`.",
    "In the library, schedules are [schedulers](../library.md#schedulers-and-clipping), clipping is a function, and SAM and " +
      "Lookahead are [wrappers](../library.md#sam-and-lookahead).",
  );

export const surfacesOverview = (surfaces: readonly SurfaceDefinition[]): string =>
  page(
    { title: "Surfaces", description: "Every loss surface of Downhill, and what it teaches." },
    "Functions of two parameters with known minima. Instead of one of these a link may carry any formula: `f=x^2+10*y^2`.",
    table(
      ["surface", "in a link", "what it teaches"],
      surfaces.map((surface) => {
        const { id, name } = surface;
        return [toPage(name, id), code(`surface=${id}`), plain(proseOf(surface).teaches)];
      }),
    ),
  );

export const problemsOverview = (problems: readonly ProblemDefinition[]): string =>
  page(
    {
      title: "Problems",
      description: "Every problem of many parameters, and what it teaches.",
    },
    "A problem has more parameters than a plane shows. Its loss is divided into parts, such as eigendirections, classes or " +
      "facts, and the stage shows each of them.",
    table(
      ["problem", "in a link", "parts", "what it teaches"],
      problems.map((problem) => [
        toPage(problem.name, problem.id),
        code(`problem=${problem.id}`),
        plain(problem.part.many),
        plain(problemProse(problem).teaches),
      ]),
    ),
  );

export const datasetsOverview = (datasets: readonly DatasetDefinition[]): string =>
  page(
    { title: "Data sets", description: "Every data set that a network of Downhill learns from." },
    "A network learns from generated points or from a real table. You can also open your own table in the playground; " +
      "it stays on your machine.",
    table(
      ["data set", "in a link", "inputs", "classes", "what it teaches"],
      datasets.map(({ id, name, shape, teaches }) => [
        toPage(name, id),
        code(`data=${id}`),
        String(shape.inputs),
        shape.classes === 0 ? "a number" : String(shape.classes),
        plain(teaches),
      ]),
    ),
  );
