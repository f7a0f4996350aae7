import { type ReactNode, type RefObject, useEffect, useRef } from "react";
import type { Size } from "../../plot/plane/viewport.ts";
import styles from "./PointerLabel.module.css";

/** The picture that the label lies on. */
export interface Ground {
  readonly viewport: Size;
  /** Calls `listener` when the picture below the pointer may have changed; returns a function that ends that. */
  subscribe(listener: () => void): () => void;
}

interface PointerLabelProps {
  readonly scene: Ground;
  readonly field: RefObject<HTMLElement | null>;
  /** Writes the values at a point, in CSS pixels, into the label; returns whether there are any. */
  readonly fill: (label: HTMLElement, x: number, y: number) => boolean;
  readonly children?: ReactNode;
}

/** Shows numbers next to the pointer. They are written without a render of React. */
export function PointerLabel({ scene, field, fill, children }: PointerLabelProps) {
  const label = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!field.current || !label.current) return;
    return follow(field.current, label.current, scene, fill);
  }, [field, scene, fill]);
  return (
    <div ref={label} className={styles.label} aria-hidden="true" hidden>
      {children}
    </div>
  );
}

interface Pointer {
  readonly x: number;
  readonly y: number;
  /** CSS pixels between pointer and label: a finger covers what is close. */
  readonly lifted: number;
}

/** Keeps the label next to the pointer; returns a function that ends that. */
function follow(
  field: HTMLElement,
  label: HTMLElement,
  scene: Ground,
  fill: PointerLabelProps["fill"],
): () => void {
  let pointer: Pointer | null = null;
  let frame = 0;
  const show = () => {
    frame = 0;
    label.hidden = !pointer || !fill(label, pointer.x, pointer.y);
    if (pointer && !label.hidden) moveBeside(label, pointer, scene.viewport);
  };
  const request = () => {
    if (frame === 0) frame = requestAnimationFrame(show);
  };
  const onMove = (event: PointerEvent) => {
    const { left, top } = field.getBoundingClientRect();
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
  for (const name of ["pointermove", "pointerdown"] as const) field.addEventListener(name, onMove, options);
  for (const name of ["pointerleave", "pointercancel"] as const)
    field.addEventListener(name, onLeave, options);
  const unsubscribe = scene.subscribe(() => pointer && request());
  return () => {
    ends.abort();
    unsubscribe();
    cancelAnimationFrame(frame);
  };
}

const gap = 16;

/** Moves the label to the right of the pointer and below it, or to the other side where there is no room. */
function moveBeside(
  { offsetWidth, offsetHeight, style }: HTMLElement,
  { x, y, lifted }: Pointer,
  { width, height }: Size,
): void {
  const left = x + gap + offsetWidth + 8 < width ? x + gap : x - gap - offsetWidth;
  const down =
    y + gap + offsetHeight + 8 < height && lifted === 0 ? y + gap : y - gap - lifted - offsetHeight;
  style.transform = `translate(${Math.max(4, left)}px, ${Math.max(4, down)}px)`;
}
