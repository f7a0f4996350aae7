import { useEffect } from "react";
import { lazyPart } from "../loading/lazy-part.tsx";
import { closeShortcuts, listenForShortcuts, useShortcuts } from "./shortcut-keys.ts";

const ShortcutsDialog = lazyPart(
  "src/app/header/ShortcutsDialog.tsx",
  () => import("./ShortcutsDialog.tsx"),
  { name: "The list of shortcuts", onClose: closeShortcuts },
);

/** Makes the keyboard shortcuts work, and shows them when asked. */
export function Shortcuts() {
  const open = useShortcuts((state) => state.open);
  useEffect(listenForShortcuts, []);
  return open && <ShortcutsDialog />;
}
