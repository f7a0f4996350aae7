import { type RefObject, useMemo } from "react";
import type { Landscape } from "../../../surfaces/index.ts";
import { type Ground, PointerLabel } from "../PointerLabel.tsx";
import { coordinateText, valueText } from "../readout.ts";

/** A point of the surface, and the size of a CSS pixel there in each coordinate. */
export interface Pointed {
  readonly point: readonly [x: number, y: number];
  readonly unitX: number;
  readonly unitY: number;
}

interface Props {
  readonly scene: Ground;
  readonly landscape: Landscape;
  readonly field: RefObject<HTMLElement | null>;
  /** Returns the point under a place of the stage, in CSS pixels; null where there is none. */
  readonly pointed: (x: number, y: number) => Pointed | null;
}

/** Shows coordinates, height and gradient norm of the point of the surface under the pointer. */
export function HoverReadout({ scene, landscape, field, pointed }: Props) {
  const fill = useMemo(() => writer(landscape, pointed), [landscape, pointed]);
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
function writer(landscape: Landscape, pointed: Props["pointed"]) {
  const grads = new Float64Array(2);
  return (label: HTMLElement, left: number, top: number): boolean => {
    const found = pointed(left, top);
    if (!found) return false;
    const [x, y] = found.point;
    const outputs = label.querySelectorAll("output");
    const height = landscape.lossAndGradient([x, y], grads);
    outputs[0].textContent = coordinateText(x, found.unitX);
    outputs[1].textContent = coordinateText(y, found.unitY);
    outputs[2].textContent = valueText(height);
    outputs[3].textContent = valueText(Math.hypot(grads[0], grads[1]));
    return true;
  };
}
