import { type RefObject, useMemo } from "react";
import { landscapeViewport } from "../../plot/landscape/frame.ts";
import { toWorldX, toWorldY } from "../../plot/plane/viewport.ts";
import { PointerLabel } from "../stage/PointerLabel.tsx";
import type { LandscapeScene } from "./scene.ts";
import { readingAt } from "./words.ts";

interface ReadingProps {
  readonly scene: LandscapeScene;
  readonly field: RefObject<HTMLElement | null>;
}

/** Shows the loss at the pointer, and its coordinates. */
export function Reading({ scene, field }: ReadingProps) {
  const fill = useMemo(
    () => (label: HTMLElement, x: number, y: number) => {
      const { picture } = scene;
      if (!picture) return false;
      const viewport = landscapeViewport(picture.extent, scene.viewport);
      const readings = readingAt(picture, toWorldX(viewport, x), toWorldY(viewport, y));
      const rows = readings.flatMap(([name, value]) => {
        const [term, description] = [document.createElement("span"), document.createElement("output")];
        term.textContent = name;
        description.textContent = value;
        return [term, description];
      });
      label.replaceChildren(...rows);
      return rows.length > 0;
    },
    [scene],
  );
  return <PointerLabel scene={scene} field={field} fill={fill} />;
}
