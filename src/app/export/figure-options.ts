import { create } from "zustand";
import { chosenProblem, type Spec } from "../../experiment/index.ts";
import type { FigureOptions, FigureTheme } from "../../figure/index.ts";
import { figureTitle } from "../../plot/title.ts";
import { inEnglish } from "../../words/say.ts";
import { sharedAddressOf } from "../address/address.ts";
import { adviceInWords } from "../contenders/coached.ts";
import { wayOnStage } from "../problem/way-shown.ts";
import { arrowsOnStage } from "../stage/arrows/choices.ts";
import { useArrowsShown } from "../state/arrows-shown.ts";
import { useFlowsShown } from "../state/flows-shown.ts";
import { useSpaceShown } from "../state/space-shown.ts";

interface Choices {
  readonly width: number;
  readonly height: number;
  readonly parts: FigureOptions["parts"];
  readonly theme: FigureTheme;
  /** The typed title; null while the title follows the experiment. */
  readonly title: string | null;
  readonly withLink: boolean;
  /** True where what the coach says is the caption. */
  readonly withAdvice: boolean;
  /** True where a picture has the lines of the inspector. */
  readonly withStep: boolean;
  /** Null while the picture follows the stage. */
  readonly withSpace: boolean | null;
  /** Null while the picture follows the stage. */
  readonly withArrows: boolean | null;
  /** Null while the picture follows the stage. */
  readonly withFlow: boolean | null;
  /** Null while the picture follows the page. */
  readonly withCentral: boolean | null;
  /** Pixels of a PNG per pixel of the figure, in width and in height. */
  readonly scale: number;
  readonly at: "end" | "cursor";
  readonly seconds: number;
  readonly rate: number;
}

/** Holds the options of pictures and films until the page is closed. */
export const useFigureOptions = create<Choices>()(() => ({
  width: 1200,
  height: 630,
  parts: "both",
  theme: "light",
  title: null,
  withLink: true,
  withAdvice: false,
  withStep: false,
  withSpace: null,
  withArrows: null,
  withFlow: null,
  withCentral: null,
  scale: 2,
  at: "end",
  seconds: 8,
  rate: 30,
}));

export const setFigure = (change: Partial<Choices>): void => useFigureOptions.setState(change);

/** Returns whether a picture of a surface is drawn in 3D, and renders when that changes. */
export function useWithSpace(): boolean {
  const onStage = useSpaceShown();
  return useFigureOptions(({ withSpace }) => withSpace) ?? onStage;
}

/** Returns whether a picture of a surface has arrows, and renders when that changes. */
export function useWithArrows(): boolean {
  const onStage = useArrowsShown();
  return useFigureOptions(({ withArrows }) => withArrows) ?? onStage;
}

/** Returns whether a picture of a surface has the gradient flow, and renders when that changes. */
export function useWithFlow(): boolean {
  const onStage = useFlowsShown(({ gradient }) => gradient);
  return useFigureOptions(({ withFlow }) => withFlow) ?? onStage;
}

/** Returns whether a picture has the central flow, and renders when that changes. */
export function useWithCentral(): boolean {
  const onPage = useFlowsShown(({ central }) => central);
  return useFigureOptions(({ withCentral }) => withCentral) ?? onPage;
}

/** Returns the options of `figure` and `frames`. */
export function figureOptions(spec: Spec, choices: Choices): Omit<FigureOptions, "step"> {
  const { width, height, parts, theme, title, withLink, withAdvice, withArrows, withFlow } = choices;
  const { withCentral } = choices;
  const shown = useFlowsShown.getState();
  const flow = spec.kind !== "problem" && (withFlow ?? shown.gradient);
  const central = spec.kind !== "problem" && (withCentral ?? shown.central);
  const way = spec.kind === "problem" && wayOnStage(chosenProblem(spec).definition);
  const isFlat = !(choices.withSpace ?? useSpaceShown.getState());
  const arrows = spec.kind === "surface" && isFlat && (withArrows ?? useArrowsShown.getState());
  return {
    width,
    height,
    parts,
    theme,
    title: title ?? inEnglish(() => figureTitle(spec)),
    ...(withAdvice ? { caption: adviceInWords() } : {}),
    ...(withLink ? { link: sharedAddressOf(spec) } : {}),
    ...(flow ? { flow } : {}),
    ...(central ? { central } : {}),
    ...(way ? { way } : {}),
    ...(arrows ? { arrows: arrowsOnStage(spec) } : {}),
  };
}
