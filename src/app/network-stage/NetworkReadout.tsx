import { type RefObject, useEffect, useRef } from "react";
import { toWorldX, toWorldY } from "../../figure/plane/viewport.ts";
import { digitAt } from "./digit-layout.ts";
import type { NetworkScene } from "./network-scene.ts";
import styles from "./network-stage.module.css";
import { axisText, Prober, type Row } from "./readings.ts";

interface Props {
  scene: NetworkScene;
  field: RefObject<HTMLElement | null>;
}

/** What the network says under the pointer, written without React. */
export function NetworkReadout({ scene, field }: Props) {
  const label = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!field.current || !label.current) return;
    return follow(field.current, label.current, scene);
  }, [field, scene]);
  return <div ref={label} className={styles.readout} aria-hidden="true" hidden />;
}

/** Keeps the label beside the pointer; returns what ends that. */
function follow(field: HTMLElement, label: HTMLElement, scene: NetworkScene): () => void {
  let pointer: { readonly x: number; readonly y: number; readonly lifted: number } | null = null;
  let frame = 0;
  const rowsAt = rowsOn(scene);
  const show = () => {
    frame = 0;
    const rows = pointer ? rowsAt(pointer.x, pointer.y) : [];
    label.hidden = rows.length === 0;
    if (!pointer || rows.length === 0) return;
    write(label, rows);
    moveBeside(label, pointer, scene.viewport);
  };
  const request = () => {
    if (frame === 0) frame = requestAnimationFrame(show);
  };
  const onMove = (event: PointerEvent) => {
    const { left, top } = field.getBoundingClientRect();
    // A finger covers what is below it.
    pointer = {
      x: event.clientX - left,
      y: event.clientY - top,
      lifted: event.pointerType === "touch" ? 70 : 0,
    };
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

/** Finds what to say at a place on the stage; nothing where nothing is drawn. */
function rowsOn(scene: NetworkScene): (x: number, y: number) => Row[] {
  let prober: { readonly setting: NetworkScene["setting"]; readonly of: Prober } | null = null;
  return (x, y) => {
    const { setting, shown, digits, viewport } = scene;
    if (!shown) return [];
    if (prober?.setting !== setting) prober = { setting, of: new Prober(setting) };
    const { params } = shown.network;
    if (digits) {
      const sample = digitAt(digits, x, y);
      if (sample === null) return [];
      const { task, test } = setting.split;
      const name = task.kind === "classification" ? task.classes[test.targets[sample]] : "";
      return [["written", name], ...prober.of.atTest(params, sample)];
    }
    const { plane } = setting;
    const [worldX, worldY] = [toWorldX(viewport, x), toWorldY(viewport, y)];
    const rows: Row[] = [[plane.x.name, axisText(plane.x, worldX, viewport.unitX)]];
    if (plane.y && !plane.curve) rows.push([plane.y.name, axisText(plane.y, worldY, viewport.unitY)]);
    return [...rows, ...prober.of.atPoint(params, worldX, worldY)];
  };
}

function write(label: HTMLElement, rows: readonly Row[]): void {
  const parts = rows.flatMap(([name, value]) => {
    const [term, description] = [document.createElement("span"), document.createElement("output")];
    term.textContent = name;
    description.textContent = value;
    return [term, description];
  });
  label.replaceChildren(...parts);
}

const gap = 16;

/** To the right of the pointer and below it, or on the other side where there is no room. */
function moveBeside(
  { offsetWidth, offsetHeight, style }: HTMLElement,
  { x, y, lifted }: { readonly x: number; readonly y: number; readonly lifted: number },
  { width, height }: { readonly width: number; readonly height: number },
): void {
  const left = x + gap + offsetWidth + 8 < width ? x + gap : x - gap - offsetWidth;
  const down =
    y + gap + offsetHeight + 8 < height && lifted === 0 ? y + gap : y - gap - lifted - offsetHeight;
  style.transform = `translate(${Math.max(4, left)}px, ${Math.max(4, down)}px)`;
}
