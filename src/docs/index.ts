// The documentation's pages of optimizers, addons, surfaces, problems, data sets and findings, written from their definitions: a new file in
// their folders is a new page.
import "../library/everything.ts";
import { gallery } from "../app/gallery/catalog.ts";
import { lessons } from "../app/lessons/catalog.ts";
import { datasets } from "../datasets/index.ts";
import { defaultSpec } from "../experiment/index.ts";
import { findings } from "../findings/catalog.ts";
import { addonKinds } from "../optim/define/addon.ts";
import { placeOf } from "../optim/define/family.ts";
import { type AddonKind, addons, type OptimizerDefinition, optimizers } from "../optim/index.ts";
import { problems } from "../problems/index.ts";
import { surfaces } from "../surfaces/index.ts";
import { addonPage } from "./pages/addon-page.ts";
import { datasetPage } from "./pages/dataset-page.ts";
import { findingPage, findingsOverview } from "./pages/finding-page.ts";
import { galleryPage } from "./pages/gallery-page.ts";
import { answersPage, lessonsOverview } from "./pages/lesson-pages.ts";
import { optimizerPage } from "./pages/optimizer-page.ts";
import {
  addonsOverview,
  datasetsOverview,
  optimizersOverview,
  problemsOverview,
  surfacesOverview,
} from "./pages/overviews.ts";
import type { Page } from "./pages/page.ts";
import { problemPage } from "./pages/problem-page.ts";
import { surfacePage } from "./pages/surface-page.ts";

export { guideParts } from "./guide-parts.ts";
export { languagePage } from "./pages/language-page.ts";

/** A folder of the documentation: its first page, and one for each definition. */
export interface Section {
  readonly folder: string;
  readonly title: string;
  /** The folder's first page, in Markdown. */
  readonly overview: string;
  readonly pages: readonly Page[];
}

const isUsual = ({ id }: OptimizerDefinition): boolean =>
  defaultSpec.contenders.some(({ optimizer }) => optimizer === id);

/** The optimizers by families, in which those of the default experiment, SGD and Adam, come first. */
const inOrder = [...optimizers.values()].sort(
  (a, b) => placeOf(a.family) - placeOf(b.family) || Number(isUsual(b)) - Number(isUsual(a)),
);

const addonsOf = (kind: AddonKind) => [...addons.values()].filter((addon) => addon.kind === kind);

export const sections = (): readonly Section[] => [
  {
    folder: "optimizers",
    title: "Optimizers",
    overview: optimizersOverview(inOrder),
    pages: inOrder.map(optimizerPage),
  },
  {
    folder: "addons",
    title: "Addons",
    overview: addonsOverview([...addons.values()]),
    pages: addonKinds.flatMap(addonsOf).map(addonPage),
  },
  {
    folder: "surfaces",
    title: "Surfaces",
    overview: surfacesOverview([...surfaces.values()]),
    pages: [...surfaces.values()].map(surfacePage),
  },
  {
    folder: "problems",
    title: "Problems",
    overview: problemsOverview([...problems.values()]),
    pages: [...problems.values()].map(problemPage),
  },
  {
    folder: "datasets",
    title: "Data sets",
    overview: datasetsOverview([...datasets.values()]),
    pages: [...datasets.values()].map(datasetPage),
  },
  {
    folder: "lessons",
    title: "Lessons",
    overview: lessonsOverview(lessons),
    pages: [answersPage(lessons)],
  },
  { folder: "gallery", title: "Gallery", overview: galleryPage(gallery), pages: [] },
  {
    folder: "findings",
    title: "Findings",
    overview: findingsOverview([...findings.values()]),
    pages: [...findings.values()].map(findingPage),
  },
];
