import { useLayoutEffect } from "react";
import { lazyDialog } from "../loading/lazy-dialog.tsx";
import { closeShortcuts, listenForShortcuts, useShortcuts } from "./shortcut-keys.ts";

const ShortcutsDialog = lazyDialog(
  "src/app/header/ShortcutsDialog.tsx",
  () => import("./ShortcutsDialog.tsx"),
  { name: "The list of shortcuts", onClose: closeShortcuts },
);

/** Listens for the keyboard shortcuts while it is mounted, and shows the list of them while that is open. */
export function Shortcuts() {
  const open = useShortcuts((state) => state.open);
  // Not after the first picture: a key that is pressed on sight of the page must not be lost.
  useLayoutEffect(listenForShortcuts, []);
  return open && <ShortcutsDialog />;
}
