/** What a pointer or two do to the picture, in CSS pixels of the stage. */
export interface GestureHandlers {
  pan(right: number, down: number): void;
  /** @param factor above 1 to come nearer */
  zoom(x: number, y: number, factor: number): void;
  tap(x: number, y: number): void;
}

interface Contact {
  x: number;
  y: number;
}

/** Tells a tap from a drag and a drag from a pinch. Knows nothing of the page, so that tests can play it. */
export class Gestures {
  readonly #handlers: GestureHandlers;
  readonly #contacts = new Map<number, Contact>();
  /** Where the first pointer came down; null once it is no tap any more. */
  #tap: (Contact & { readonly slack: number }) | null = null;

  constructor(handlers: GestureHandlers) {
    this.#handlers = handlers;
  }

  /** Whether the picture is being moved. */
  get dragging(): boolean {
    return this.#contacts.size > 0 && this.#tap === null;
  }

  /** @param slack CSS pixels that the pointer may move and still tap: more for a finger than for a mouse */
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

  /** The pointer was taken away: no tap. */
  cancel(id: number): void {
    this.#tap = null;
    this.#contacts.delete(id);
  }

  #other(id: number): Contact | null {
    for (const [otherId, contact] of this.#contacts) if (otherId !== id) return contact;
    return null;
  }

  /** One of two fingers moves: the middle takes the picture along, the distance scales it. */
  #pinch(before: Contact, other: Contact, x: number, y: number): void {
    this.#handlers.pan((x - before.x) / 2, (y - before.y) / 2);
    const was = Math.hypot(before.x - other.x, before.y - other.y);
    const is = Math.hypot(x - other.x, y - other.y);
    if (was > 1 && is > 1) this.#handlers.zoom((x + other.x) / 2, (y + other.y) / 2, is / was);
  }
}

/**
 * How far a turn of the wheel zooms: a notch of a mouse (about 100 pixels, or 3 lines) a sixth, a pinch on
 * a touchpad, which browsers send as a wheel with the control key, as far as the fingers went.
 */
export function wheelFactor(delta: number, mode: number, pinched: boolean): number {
  const pixels = mode === 0 ? delta : delta * (mode === 1 ? 33 : 400);
  const bounded = Math.min(Math.max(pixels, -400), 400);
  return Math.exp(-bounded * (pinched ? 0.01 : 0.0016));
}
