import { type Gestures, wheelFactor } from "./gestures.ts";

/** A picture that pointers and the wheel move. */
interface Moved {
  readonly gestures: Gestures;
  /** Called when the picture is pressed, not a button over it; returns false for a press that it does not take. */
  readonly press: (event: PointerEvent) => boolean;
  /** Called when a pointer that was down has gone. @param dragged true where it was lifted at the end of a drag */
  readonly lift?: (dragged: boolean) => void;
  /** Zooms about a point of the stage, in CSS pixels. */
  readonly zoom: (factor: number, x: number, y: number) => void;
}

/** CSS pixels that a pointer may move in a tap. */
const slack = { mouse: 4, other: 10 };

/** Gives a stage's pointer and wheel events to its picture; returns a function that ends that. */
export function followPointers(stage: HTMLElement, { gestures, press, lift, zoom }: Moved): () => void {
  const place = (event: MouseEvent): readonly [number, number] => {
    const { left, top } = stage.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  };
  const show = () => {
    stage.dataset.dragging = String(gestures.dragging);
  };
  const ends = new AbortController();
  const options = { signal: ends.signal };
  stage.addEventListener(
    "pointerdown",
    (event) => {
      // The start point is a button with a separate drag; this listener is called before React's.
      if (isOnButton(event.target) || !press(event)) return;
      stage.setPointerCapture(event.pointerId);
      gestures.down(
        event.pointerId,
        ...place(event),
        event.pointerType === "mouse" ? slack.mouse : slack.other,
      );
    },
    options,
  );
  stage.addEventListener(
    "pointermove",
    (event) => {
      gestures.move(event.pointerId, ...place(event));
      show();
    },
    options,
  );
  const end = (event: PointerEvent) => {
    const isLifted = event.type === "pointerup";
    const dragged = isLifted && gestures.dragging;
    if (isLifted) gestures.up(event.pointerId);
    else gestures.cancel(event.pointerId);
    show();
    lift?.(dragged);
  };
  stage.addEventListener("pointerup", end, options);
  stage.addEventListener("pointercancel", end, options);
  stage.addEventListener(
    "wheel",
    (event) => {
      event.preventDefault();
      zoom(wheelFactor(event.deltaY, event.deltaMode, event.ctrlKey), ...place(event));
    },
    { ...options, passive: false },
  );
  return () => ends.abort();
}

/** Says whether an event happened on a button, which may lie over a picture. */
export const isOnButton = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("button") !== null;
