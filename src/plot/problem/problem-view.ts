import type { ProblemSpec, Training } from "../../experiment/index.ts";
import type { ProblemDefinition, ProblemObjective } from "../../problems/index.ts";
import type { Palette } from "../look/stage-palette.ts";
import type { Size } from "../plane/viewport.ts";
import type { Pencil } from "./pencil.ts";

/** A problem made ready to be drawn. */
export interface Subject {
  readonly definition: ProblemDefinition;
  readonly objective: ProblemObjective;
}

/** The race that is drawn. */
export interface ProblemRace {
  readonly spec: ProblemSpec;
  /** The contenders' names by slot. */
  readonly names: ReadonlyMap<number, string>;
  /** Returns what is recorded of a contender; undefined before that. */
  readonly training: (slot: number) => Training | undefined;
}

/** A number with its name, in a readout. The slot is that of the contender whose number it is. */
export interface Reading {
  readonly name: string;
  readonly value: string;
  readonly slot?: number;
}

export type ProblemPalette = Palette & { readonly hair: string };

/** A way to draw a problem. Its items, parts or cells, are counted from 0; −1 is none. */
export interface ProblemView {
  readonly count: number;
  /** Says whether there is a contender to draw at a step: a problem that was just changed is shown before its race has begun. */
  isKnownAt(step: number): boolean;
  /** Lays the picture out for what is recorded up to now. @param step the step that is shown */
  lay(size: Size, step: number): void;
  /** Draws what stays the same from step to step. */
  drawGround(pencil: Pencil, palette: ProblemPalette): void;
  /** Draws the contenders at a step. @param chosen the item that is marked */
  drawAt(pencil: Pencil, step: number, palette: ProblemPalette, chosen: number): void;
  /** Returns the item at a point of the picture. */
  itemAt(x: number, y: number): number;
  /** Returns the item next to another one: to the right or left, down or up. */
  next(item: number, right: number, down: number): number;
  /** Names an item: "eigendirection 3". */
  nameOf(item: number): string;
  /** Returns the numbers of an item at a step, those of all contenders. */
  readingsOf(item: number, step: number): readonly Reading[];
}
