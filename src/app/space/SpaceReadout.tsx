import { type RefObject, useMemo } from "react";
import type { Landscape } from "../../surfaces/index.ts";
import { PointerLabel } from "../stage/PointerLabel.tsx";
import { coordinateText, valueText } from "../stage/readout.ts";
import type { SpaceView } from "./space-view.ts";

interface Props {
  readonly view: SpaceView;
  readonly landscape: Landscape;
  readonly field: RefObject<HTMLElement | null>;
}

/** Shows coordinates, height and gradient norm of the point of the surface under the pointer. */
export function SpaceReadout({ view, landscape, field }: Props) {
  const fill = useMemo(() => writer(view, landscape), [view, landscape]);
  return (
    <PointerLabel scene={view} field={field} fill={fill}>
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
function writer(view: SpaceView, landscape: Landscape) {
  const grads = new Float64Array(2);
  return (label: HTMLElement, x: number, y: number): boolean => {
    const point = view.pointAt(x, y);
    if (!point || !view.block) return false;
    const { view: region } = view.block.box;
    const unit = (region.x[1] - region.x[0]) / Math.max(1, view.viewport.width);
    const outputs = label.querySelectorAll("output");
    const height = landscape.lossAndGradient(point, grads);
    outputs[0].textContent = coordinateText(point[0], unit);
    outputs[1].textContent = coordinateText(point[1], unit);
    outputs[2].textContent = valueText(height);
    outputs[3].textContent = valueText(Math.hypot(grads[0], grads[1]));
    return true;
  };
}
