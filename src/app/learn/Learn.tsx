import type { ComponentType } from "react";
import { lazyDialog } from "../loading/lazy-dialog.tsx";
import { closeList, type LearnList, useLearn } from "./learn-state.ts";
import { loadContent } from "./load-content.ts";

const dialogs: Readonly<Record<LearnList, ComponentType>> = {
  lessons: lazyDialog("src/app/lessons/LessonsDialog.tsx", () => import("../lessons/LessonsDialog.tsx"), {
    name: "The list of lessons",
    needs: loadContent,
    onClose: () => closeList("lessons"),
  }),
  gallery: lazyDialog("src/app/gallery/GalleryDialog.tsx", () => import("../gallery/GalleryDialog.tsx"), {
    name: "The gallery",
    needs: loadContent,
    onClose: () => closeList("gallery"),
  }),
  findings: lazyDialog(
    "src/app/findings/FindingsDialog.tsx",
    () => import("../findings/FindingsDialog.tsx"),
    {
      name: "The list of findings",
      needs: loadContent,
      onClose: () => closeList("findings"),
    },
  ),
};

/** Shows the list that is open; its code is loaded when it is first opened. */
export function Learn() {
  const open = useLearn((state) => state.open);
  const List = open && dialogs[open];
  return List && <List />;
}
