import { type RefObject, useMemo } from "react";
import { toWorldX, toWorldY } from "../../../plot/plane/viewport.ts";
import type { Landscape } from "../../../surfaces/index.ts";
import { PointerLabel } from "../PointerLabel.tsx";
import { coordinateText, valueText } from "../readout.ts";
import type { Scene } from "../scene.ts";

interface Props {
  scene: Scene;
  landscape: Landscape;
  field: RefObject<HTMLElement | null>;
}

/** Shows coordinates, height and gradient norm at the pointer. */
export function HoverReadout({ scene, landscape, field }: Props) {
  const fill = useMemo(() => writer(scene, landscape), [scene, landscape]);
  return (
    <PointerLabel scene={scene} field={field} fill={fill}>
      <span>x</span>
      <output />
      <span>y</span>
      <output />
      <span>f</span>
      <output />
      <span>|∇f|</span>
      <output />
    </PointerLabel>
  );
}

/** Returns a function that writes the values at a point of the stage into the label's outputs. */
function writer(scene: Scene, landscape: Landscape) {
  const params = new Float64Array(2);
  const grads = new Float64Array(2);
  return (label: HTMLElement, x: number, y: number): boolean => {
    const outputs = label.querySelectorAll("output");
    const { viewport } = scene;
    params[0] = toWorldX(viewport, x);
    params[1] = toWorldY(viewport, y);
    const height = landscape.lossAndGradient(params, grads);
    outputs[0].textContent = coordinateText(params[0], viewport.unitX);
    outputs[1].textContent = coordinateText(params[1], viewport.unitY);
    outputs[2].textContent = valueText(height);
    outputs[3].textContent = valueText(Math.hypot(grads[0], grads[1]));
    return true;
  };
}
