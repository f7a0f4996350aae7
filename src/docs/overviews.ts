import type { DatasetDefinition } from "../datasets/index.ts";
import type { OptimizerDefinition } from "../optim/index.ts";
import type { SurfaceDefinition } from "../surfaces/index.ts";
import { code, page, plain, table } from "./markdown.ts";
import { source } from "./source.ts";

const toPage = (name: string, id: string): string => `[${plain(name)}](./${id}.md)`;

export const optimizersOverview = (optimizers: readonly OptimizerDefinition[]): string =>
  page(
    { title: "Optimizers", description: "Every optimizer of Downhill, with its source." },
    "Each page states the update, names every hyperparameter, and races the optimizer where it can be watched.",
    table(
      ["", "in a link", "after"],
      optimizers.map(({ id, name, paper }) => [toPage(name, id), code(`o=${id}`), source(paper)]),
    ),
    "The file of an optimizer in `src/optim/rules` is all that there is of it: sliders, link keys and these pages follow.",
  );

export const surfacesOverview = (surfaces: readonly SurfaceDefinition[]): string =>
  page(
    { title: "Surfaces", description: "Every loss surface of Downhill, and what it teaches." },
    "Functions of two parameters with known minima. Instead of one of these a link may carry any formula: `f=x^2+10*y^2`.",
    table(
      ["", "in a link", "what it teaches"],
      surfaces.map(({ id, name, teaches }) => [toPage(name, id), code(`surface=${id}`), plain(teaches)]),
    ),
  );

export const datasetsOverview = (datasets: readonly DatasetDefinition[]): string =>
  page(
    { title: "Data sets", description: "Every data set that a network of Downhill learns from." },
    "What a network learns from: points from generators, and real tables. A table of one’s own is read in the playground " +
      "and stays on the reader’s machine.",
    table(
      ["", "in a link", "inputs", "classes", "what it teaches"],
      datasets.map(({ id, name, shape, teaches }) => [
        toPage(name, id),
        code(`data=${id}`),
        String(shape.inputs),
        shape.classes === 0 ? "a number" : String(shape.classes),
        plain(teaches),
      ]),
    ),
  );
