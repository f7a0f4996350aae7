import type { Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";

/** Pixels between the list of completions and the message. */
const gap = 4;

/**
 * Keeps the message of an error, which stands under the editor, clear of the list of completions: while both are shown,
 * `host` has a margin as high as the part of the list that is below it.
 */
export const roomForList = (host: HTMLElement): Extension =>
  EditorView.updateListener.of(({ view }) =>
    view.requestMeasure({
      key: host,
      read: () => overhang(view),
      write: (pixels) => {
        host.style.marginBottom = `${pixels}px`;
      },
    }),
  );

/** Returns the pixels by which the list reaches below the editor; 0 where no message can be covered. */
function overhang(view: EditorView): number {
  const list = view.dom.querySelector<HTMLElement>(".cm-tooltip-autocomplete:not(.cm-tooltip-above)");
  const cursor = view.coordsAtPos(view.state.selection.main.head);
  if (!list || !cursor || !view.dom.classList.contains("invalid")) return 0;
  const below = cursor.bottom + list.offsetHeight - view.dom.getBoundingClientRect().bottom;
  return Math.max(0, below + gap);
}
