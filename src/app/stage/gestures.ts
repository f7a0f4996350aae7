/** Functions that one or two pointers call to change the picture, with distances in CSS pixels of the stage. */
export interface GestureHandlers {
  pan(right: number, down: number): void;
  /** @param factor more than 1 to zoom in */
  zoom(x: number, y: number, factor: number): void;
  tap(x: number, y: number): void;
}

interface Contact {
  x: number;
  y: number;
}

/** Distinguishes tap, drag and pinch. Does not use the DOM, so that tests can run it. */
export class Gestures {
  readonly #handlers: GestureHandlers;
  readonly #contacts = new Map<number, Contact>();
  /** The place where the first pointer came down; null once the gesture cannot be a tap. */
  #tap: (Contact & { readonly slack: number }) | null = null;

  constructor(handlers: GestureHandlers) {
    this.#handlers = handlers;
  }

  /** True while the picture is being moved. */
  get dragging(): boolean {
    return this.#contacts.size > 0 && this.#tap === null;
  }

  /** @param slack CSS pixels that the pointer may move in a tap: more for a finger than for a mouse */
  down(id: number, x: number, y: number, slack: number): void {
    this.#tap = this.#contacts.size === 0 ? { x, y, slack } : null;
    this.#contacts.set(id, { x, y });
  }

  move(id: number, x: number, y: number): void {
    const contact = this.#contacts.get(id);
    if (!contact) return;
    if (this.#tap && Math.hypot(x - this.#tap.x, y - this.#tap.y) <= this.#tap.slack) return;
    this.#tap = null;
    const other = this.#other(id);
    if (other) this.#pinch(contact, other, x, y);
    else this.#handlers.pan(x - contact.x, y - contact.y);
    contact.x = x;
    contact.y = y;
  }

  up(id: number): void {
    if (this.#contacts.delete(id) && this.#tap) this.#handlers.tap(this.#tap.x, this.#tap.y);
    this.#tap = null;
  }

  /** Forgets a pointer that the browser took away, without a tap. */
  cancel(id: number): void {
    this.#tap = null;
    this.#contacts.delete(id);
  }

  #other(id: number): Contact | null {
    for (const [otherId, contact] of this.#contacts) if (otherId !== id) return contact;
    return null;
  }

  /** Moves the picture with the middle of two fingers and scales it with their distance. */
  #pinch(before: Contact, other: Contact, x: number, y: number): void {
    this.#handlers.pan((x - before.x) / 2, (y - before.y) / 2);
    const was = Math.hypot(before.x - other.x, before.y - other.y);
    const is = Math.hypot(x - other.x, y - other.y);
    if (was > 1 && is > 1) this.#handlers.zoom((x + other.x) / 2, (y + other.y) / 2, is / was);
  }
}

/**
 * Returns the factor by which a turn of the wheel zooms. A notch of a mouse (about 100 pixels, or 3 lines) zooms by
 * about a sixth. Browsers send a pinch on a touchpad as a wheel event with the control key; it zooms more per pixel.
 *
 * @param mode `deltaMode` of the event: 0 for pixels, 1 for lines, 2 for pages
 */
export function wheelFactor(delta: number, mode: number, pinched: boolean): number {
  const pixels = mode === 0 ? delta : delta * (mode === 1 ? 33 : 400);
  const bounded = Math.min(Math.max(pixels, -400), 400);
  return Math.exp(-bounded * (pinched ? 0.01 : 0.0016));
}
