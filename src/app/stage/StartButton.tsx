import { type KeyboardEvent, type PointerEvent, useLayoutEffect, useRef } from "react";
import type { Landscape } from "../../surfaces/index.ts";
import { say } from "../../words/say.ts";
import { useStore } from "../state/store.ts";
import { coordinateText, valueText } from "./readout.ts";
import styles from "./stage.module.css";

const directions: ReadonlyMap<string, readonly [right: number, up: number]> = new Map([
  ["ArrowLeft", [-1, 0]],
  ["ArrowRight", [1, 0]],
  ["ArrowUp", [0, 1]],
  ["ArrowDown", [0, -1]],
]);

/** The way that an arrow key moves the start: alone, with Shift (`large`) or with Alt (`fine`). */
export type Stride = "usual" | "large" | "fine";

interface StartButtonProps {
  readonly landscape: Landscape;
  /** The picture that the button lies on, which calls its listeners when it moves. */
  readonly scene: { subscribe(listener: () => void): () => void };
  /** The size of a CSS pixel in x and y, to which the coordinates are said. */
  readonly units: readonly [x: number, y: number];
  readonly description: string;
  /** Moves the button to its point. */
  readonly place: (button: HTMLButtonElement) => void;
  /** Sets the start to the point under a place of the stage, in CSS pixels. */
  readonly onDrag: (left: number, top: number) => void;
  readonly onKey: (right: number, up: number, stride: Stride) => void;
}

/** Shows the point that all contenders start from, to be dragged or moved by the arrow keys. */
export function StartButton(props: StartButtonProps) {
  const { landscape, scene, units, description, place, onDrag, onKey } = props;
  const [x, y] = useStore((state) => state.surface.start);
  const button = useRef<HTMLButtonElement>(null);
  const grip = useRef<readonly [number, number] | null>(null);

  useLayoutEffect(() => {
    const put = () => {
      if (button.current) place(button.current);
    };
    put();
    return scene.subscribe(put);
  }, [scene, place]);

  const onPointerDown = (event: PointerEvent<HTMLButtonElement>) => {
    if (event.button !== 0) return;
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    grip.current = [event.clientX - left - width / 2, event.clientY - top - height / 2];
  };
  const onPointerMove = (event: PointerEvent<HTMLButtonElement>) => {
    const field = event.currentTarget.parentElement;
    if (!grip.current || !field) return;
    const { left, top } = field.getBoundingClientRect();
    const [gripX, gripY] = grip.current;
    onDrag(event.clientX - left - gripX, event.clientY - top - gripY);
  };
  const release = () => {
    grip.current = null;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = directions.get(event.key);
    if (!direction || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onKey(...direction, event.shiftKey ? "large" : event.altKey ? "fine" : "usual");
  };

  return (
    <button
      ref={button}
      type="button"
      className={styles.start}
      aria-label={say("Start point, x {x}, y {y}, height {height}", {
        x: coordinateText(x, units[0]),
        y: coordinateText(y, units[1]),
        height: valueText(landscape.value(x, y)),
      })}
      aria-description={description}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={release}
      onPointerCancel={release}
      onKeyDown={onKeyDown}
    >
      <span className={styles.startName} aria-hidden="true" data-over-stage>
        {say("start||on the stage")}
      </span>
    </button>
  );
}
