import type { ComponentType } from "react";
import type { Choice } from "../picker/picker-state.ts";

/**
 * Actions and components that the page provides to a contender's card. An embed has room for sliders only: it provides
 * none of these and does not include the editor and the dialogs.
 */
export interface CardTools {
  /** Opens the reference card of a contender's optimizer. */
  readonly about: (slot: number) => void;
  /** Opens the picker for a contender. */
  readonly pick: (choice: Choice) => void;
  /** Shows the numbers of a contender's steps. */
  readonly inspect: (slot: number) => void;
  /** Writes a contender's rule out for editing. */
  readonly editRule: (slot: number) => void;
  /** Writes a contender's schedule out for editing. */
  readonly editSchedule: (slot: number) => void;
  /** The dialog that compares a contender with another; its code may be loaded when it is first shown. */
  readonly CompareDialog: ComponentType<{ readonly slot: number; readonly onClose: () => void }>;
  /** The editor of a rule; its code may be loaded when it is first shown. */
  readonly RuleEditor: ComponentType<{
    readonly slot: number;
    readonly owner: string;
    readonly rule: string;
  }>;
  /** The editor of a schedule; its code may be loaded when it is first shown. */
  readonly ScheduleEditor: ComponentType<{
    readonly slot: number;
    readonly owner: string;
    readonly schedule: string;
  }>;
  /** Says how the results of several seeds differ; its code is loaded with the first experiment that has these. */
  readonly CardSeeds: ComponentType<{ readonly slot: number }>;
}
