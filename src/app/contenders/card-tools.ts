import type { ComponentType } from "react";
import type { Choice } from "../picker/picker-state.ts";

/**
 * What a card can ask of the page round it. An embed has room for sliders alone: it gives none of these, and so does
 * not carry the editor and the dialogs either.
 */
export interface CardTools {
  /** Tells about the optimizer of a contender. */
  readonly about: (slot: number) => void;
  /** Lets something be chosen for a contender. */
  readonly pick: (choice: Choice) => void;
  /** Makes a contender's rule one to be edited. */
  readonly editRule: (slot: number) => void;
  /** Makes a contender's schedule one to be edited. */
  readonly editSchedule: (slot: number) => void;
  /** May be fetched when it is first shown. */
  readonly RuleEditor: ComponentType<{
    readonly slot: number;
    readonly owner: string;
    readonly rule: string;
  }>;
  /** The same. */
  readonly ScheduleEditor: ComponentType<{
    readonly slot: number;
    readonly owner: string;
    readonly schedule: string;
  }>;
}
