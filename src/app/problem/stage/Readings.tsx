import { type RefObject, useEffect, useMemo } from "react";
import { PointerLabel } from "../../stage/PointerLabel.tsx";
import type { ProblemScene } from "./problem-scene.ts";

interface ReadingsProps {
  readonly scene: ProblemScene;
  readonly field: RefObject<HTMLElement | null>;
}

/** Shows next to the pointer the numbers of the part or the cell that it points at. */
export function Readings({ scene, field }: ReadingsProps) {
  const fill = useMemo(
    () => (label: HTMLElement, x: number, y: number) => {
      const item = scene.itemAt(x, y);
      scene.point(item);
      if (item < 0) return false;
      write(label, scene, item);
      return true;
    },
    [scene],
  );
  useEffect(() => {
    const element = field.current;
    const leave = () => scene.point(-1);
    element?.addEventListener("pointerleave", leave);
    return () => element?.removeEventListener("pointerleave", leave);
  }, [scene, field]);
  return <PointerLabel scene={scene} field={field} fill={fill} />;
}

/** Writes an item's name and numbers into the label. */
function write(label: HTMLElement, scene: ProblemScene, item: number): void {
  const name = document.createElement("b");
  name.textContent = scene.nameOf(item);
  const rows = scene.readingsOf(item).flatMap((reading) => {
    const [term, value] = [document.createElement("span"), document.createElement("output")];
    term.textContent = reading.name;
    value.textContent = reading.value;
    return [term, value];
  });
  label.replaceChildren(name, document.createElement("span"), ...rows);
}
