import { tinykeys } from "tinykeys";
import { create } from "zustand";
import { readPreference, writePreference } from "#preferences";
import type { Sentence } from "../../words/say.ts";
import { playBack, redo, rewind, stepBack, stepForward, togglePlay, undo } from "../actions/actions.ts";
import { toggleInspector } from "../inspector/inspector-state.ts";
import { toggleArrows } from "../state/arrows-shown.ts";
import { toggleSpace } from "../state/space-shown.ts";

interface ShortcutState {
  /** True where shortcuts of a single key are on; those with Ctrl or ⌘ always are. */
  readonly single: boolean;
  /** True while the list of shortcuts is shown. */
  readonly open: boolean;
}

export const useShortcuts = create<ShortcutState>()(() => ({
  single: readPreference("shortcuts") !== "off",
  open: false,
}));

export const openShortcuts = (): void => useShortcuts.setState({ open: true });
export const closeShortcuts = (): void => useShortcuts.setState({ open: false });

/** Turns shortcuts of a single key on or off: speech input can trigger them unintentionally (WCAG 2.1.4). */
export function setSingleKeys(single: boolean): void {
  useShortcuts.setState({ single });
  writePreference("shortcuts", single ? "on" : "off");
}

export interface Shortcut {
  /** The keys as the list shows them: "space", "Ctrl or ⌘ Z". */
  readonly keys: string;
  readonly does: Sentence;
  /** The keys in the notation of tinykeys. */
  readonly bindings: readonly string[];
  readonly run: () => void;
  /** True where it is pressed without Ctrl or ⌘. */
  readonly single: boolean;
}

export const shortcuts: readonly Shortcut[] = [
  { keys: "space", does: "play or pause", bindings: ["Space"], run: togglePlay, single: true },
  { keys: "b", does: "play backwards, or pause", bindings: ["b"], run: playBack, single: true },
  { keys: ",", does: "step back", bindings: [","], run: stepBack, single: true },
  { keys: ".", does: "step forward", bindings: ["."], run: stepForward, single: true },
  { keys: "r", does: "back to the start", bindings: ["r"], run: rewind, single: true },
  { keys: "i", does: "inspect the step, or close that", bindings: ["i"], run: toggleInspector, single: true },
  { keys: "a", does: "show or hide arrows on a surface", bindings: ["a"], run: toggleArrows, single: true },
  { keys: "3", does: "show a surface in 3D, or flat", bindings: ["3"], run: toggleSpace, single: true },
  { keys: "?", does: "show this list", bindings: ["?", "Shift+?"], run: openShortcuts, single: true },
  { keys: "Ctrl or ⌘ Z", does: "undo", bindings: ["$mod+z"], run: undo, single: false },
  {
    keys: "Ctrl or ⌘ Shift Z",
    does: "redo",
    bindings: ["$mod+Shift+z", "$mod+y"],
    run: redo,
    single: false,
  },
];

/** Listens for the shortcuts; returns a function that stops listening. */
export function listenForShortcuts(): () => void {
  const bindings = shortcuts.flatMap((shortcut) =>
    shortcut.bindings.map((binding): [string, (event: KeyboardEvent) => void] => [
      binding,
      (event) => {
        if (shortcut.single ? !isFreeForSingleKeys(event) : isTextField(targetOf(event))) return;
        event.preventDefault();
        shortcut.run();
      },
    ]),
  );
  return tinykeys(window, Object.fromEntries(bindings));
}

function isFreeForSingleKeys(event: KeyboardEvent): boolean {
  if (!useShortcuts.getState().single || event.isComposing || event.defaultPrevented) return false;
  if (document.querySelector("dialog[open], [popover]:popover-open")) return false;
  const target = targetOf(event);
  if (!(target instanceof Element)) return true;
  // These elements handle the space bar themselves.
  if (event.code === "Space" && target.closest("button, summary, select, a[href], input:not([type=range])"))
    return false;
  return !isTextField(target) && !target.closest("select");
}

/** Returns the element that a key was pressed on, also inside a shadow root, which hides it from `event.target`. */
const targetOf = (event: KeyboardEvent): EventTarget | null => event.composedPath()[0] ?? null;

function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  return target.closest("textarea, [contenteditable], input:not([type=range], [type=checkbox])") !== null;
}
