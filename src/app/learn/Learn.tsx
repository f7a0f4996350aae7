import type { ComponentType } from "react";
import { lazyPart } from "../loading/lazy-part.tsx";
import { closeList, type LearnList, useLearn } from "./learn-state.ts";
import { loadContent } from "./load-content.ts";

const dialogs: Readonly<Record<LearnList, ComponentType>> = {
  lessons: lazyPart("src/app/lessons/LessonsDialog.tsx", () => import("../lessons/LessonsDialog.tsx"), {
    name: "The list of lessons",
    needs: loadContent,
    onClose: () => closeList("lessons"),
  }),
  gallery: lazyPart("src/app/gallery/GalleryDialog.tsx", () => import("../gallery/GalleryDialog.tsx"), {
    name: "The gallery",
    needs: loadContent,
    onClose: () => closeList("gallery"),
  }),
  findings: lazyPart("src/app/findings/FindingsDialog.tsx", () => import("../findings/FindingsDialog.tsx"), {
    name: "The list of findings",
    needs: loadContent,
    onClose: () => closeList("findings"),
  }),
};

/** Shows the list that is open; its code is loaded when it is first opened. */
export function Learn() {
  const open = useLearn((state) => state.open);
  const List = open && dialogs[open];
  return List && <List />;
}
