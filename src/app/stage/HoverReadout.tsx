import { type RefObject, useEffect, useRef } from "react";
import { toWorldX, toWorldY } from "../../figure/plane/viewport.ts";
import type { Landscape } from "../../surfaces/index.ts";
import { coordinateText, valueText } from "./readout.ts";
import type { Scene } from "./scene.ts";
import styles from "./stage.module.css";

interface Props {
  scene: Scene;
  landscape: Landscape;
  field: RefObject<HTMLElement | null>;
}

/** Coordinates, height and slope under the pointer, written without React. */
export function HoverReadout({ scene, landscape, field }: Props) {
  const label = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!field.current || !label.current) return;
    return follow(field.current, label.current, scene, landscape);
  }, [field, scene, landscape]);
  return (
    <div ref={label} className={styles.readout} aria-hidden="true" hidden>
      <span>x</span>
      <output />
      <span>y</span>
      <output />
      <span>f</span>
      <output />
      <span>|∇f|</span>
      <output />
    </div>
  );
}

/** Keeps the label beside the pointer; returns what ends that. */
function follow(field: HTMLElement, label: HTMLElement, scene: Scene, landscape: Landscape): () => void {
  const outputs = label.querySelectorAll("output");
  const params = new Float64Array(2);
  const grads = new Float64Array(2);
  let pointer: { readonly x: number; readonly y: number; readonly lifted: number } | null = null;
  let frame = 0;

  const show = () => {
    frame = 0;
    label.hidden = pointer === null;
    if (!pointer) return;
    const { viewport } = scene;
    params[0] = toWorldX(viewport, pointer.x);
    params[1] = toWorldY(viewport, pointer.y);
    const height = landscape.lossAndGradient(params, grads);
    outputs[0].textContent = coordinateText(params[0], viewport.unitX);
    outputs[1].textContent = coordinateText(params[1], viewport.unitY);
    outputs[2].textContent = valueText(height);
    outputs[3].textContent = valueText(Math.hypot(grads[0], grads[1]));
    moveBeside(label, pointer, viewport);
  };
  const request = () => {
    if (frame === 0) frame = requestAnimationFrame(show);
  };
  const onMove = (event: PointerEvent) => {
    const { left, top } = field.getBoundingClientRect();
    // A finger covers what is below it.
    const lifted = event.pointerType === "touch" ? 70 : 0;
    pointer = { x: event.clientX - left, y: event.clientY - top, lifted };
    request();
  };
  const onLeave = () => {
    pointer = null;
    request();
  };
  const ends = new AbortController();
  const options = { signal: ends.signal };
  field.addEventListener("pointermove", onMove, options);
  field.addEventListener("pointerleave", onLeave, options);
  field.addEventListener("pointercancel", onLeave, options);
  const unsubscribe = scene.subscribe(request);
  return () => {
    ends.abort();
    unsubscribe();
    cancelAnimationFrame(frame);
  };
}

const gap = 16;

/** To the right of the pointer and below it, or on the other side where there is no room. */
function moveBeside(
  label: HTMLElement,
  { x, y, lifted }: { readonly x: number; readonly y: number; readonly lifted: number },
  { width, height }: { readonly width: number; readonly height: number },
): void {
  const { offsetWidth, offsetHeight } = label;
  const left = x + gap + offsetWidth + 8 < width ? x + gap : x - gap - offsetWidth;
  const down =
    y + gap + offsetHeight + 8 < height && lifted === 0 ? y + gap : y - gap - lifted - offsetHeight;
  label.style.transform = `translate(${Math.max(4, left)}px, ${Math.max(4, down)}px)`;
}
