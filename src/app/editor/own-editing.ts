import { Prec } from "@codemirror/state";
import { EditorView } from "@codemirror/view";

/**
 * Replaces and deletes a selection as a transaction, before the browser does it in the text that is shown. Chrome
 * keeps the looks of what it replaces with inline styles, which the page's policy refuses and complains about.
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

/** What takes the selection's place; null where the browser or the editor itself sees to it. */
function replacement({ inputType, data, dataTransfer }: InputEvent): string | null {
  if (inputType.startsWith("delete")) return "";
  if (inputType === "insertParagraph" || inputType === "insertLineBreak") return "\n";
  if (inputType !== "insertText" && inputType !== "insertReplacementText") return null;
  return data ?? dataTransfer?.getData("text/plain") ?? null;
}
