import { Prec } from "@codemirror/state";
import { EditorView } from "@codemirror/view";

/**
 * Replaces and deletes a selection as a transaction, before the browser does it in the DOM. Chrome keeps the look of
 * replaced text by inline styles, which the page's content security policy refuses and reports as errors.
 */
export const ownEditing = Prec.high(
  EditorView.domEventHandlers({
    beforeinput(event, view) {
      const insert = replacement(event);
      const { state, composing } = view;
      if (insert === null || state.selection.main.empty || composing || !event.cancelable) return false;
      view.dispatch(state.replaceSelection(insert), {
        userEvent: insert === "" ? "delete.selection" : "input.type",
        scrollIntoView: true,
      });
      return true;
    },
  }),
);

/** Returns the text that replaces the selection; null for input that the browser or CodeMirror handles. */
function replacement({ inputType, data, dataTransfer }: InputEvent): string | null {
  if (inputType.startsWith("delete")) return "";
  if (inputType === "insertParagraph" || inputType === "insertLineBreak") return "\n";
  if (inputType !== "insertText" && inputType !== "insertReplacementText") return null;
  return data ?? dataTransfer?.getData("text/plain") ?? null;
}
