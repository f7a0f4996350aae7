import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  closeCompletion,
  selectedCompletion,
} from "@codemirror/autocomplete";
import { type Extension, Prec } from "@codemirror/state";
import { type EditorView, keymap } from "@codemirror/view";
import { say } from "../../words/say.ts";
import { functionWords, type Word } from "./words.ts";

const called = (words: readonly Word[]): Completion[] =>
  words.map(({ word, meaning }) => ({
    label: word,
    detail: say(meaning),
    type: "function",
    apply: (view, _, from, to) =>
      view.dispatch({
        changes: { from, to, insert: `${word}()` },
        selection: { anchor: from + word.length + 1 },
      }),
  }));

/**
 * Offers functions, `names`, and names that the text assigns.
 *
 * @param names names with a meaning before anything is typed: p, g, t of a rule; x, y of a surface
 */
export function completion(names: readonly Word[], reductions: readonly Word[]): Extension {
  const fixed: readonly Completion[] = [
    ...names.map(
      ({ word, meaning }): Completion => ({ label: word, detail: say(meaning), type: "variable", boost: 1 }),
    ),
    ...called(functionWords),
    ...called(reductions),
  ];
  const known = new Set(fixed.map(({ label }) => label));
  const source = (context: CompletionContext): CompletionResult | null => {
    const word = context.matchBefore(/[A-Za-z_][A-Za-z_0-9]*/);
    if (!word && !context.explicit) return null;
    return {
      from: word?.from ?? context.pos,
      options: [...fixed, ...ownNames(context.state.doc.toString(), word?.text, known)],
      validFor: /^[A-Za-z_0-9]*$/,
    };
  };
  return [
    Prec.highest(keymap.of([{ key: "Enter", run: leaveWhole }])),
    autocompletion({ override: [source], icons: false }),
  ];
}

/** Closes the list if the offered name is already typed in full: Enter then begins a line, as it does without one. */
function leaveWhole(view: EditorView): false {
  const offered = selectedCompletion(view.state);
  const { head } = view.state.selection.main;
  const typed = view.state.doc.lineAt(head).text.slice(0, head - view.state.doc.lineAt(head).from);
  if (offered && !offered.apply && /\w*$/.exec(typed)?.[0] === offered.label) closeCompletion(view);
  return false;
}

/** Returns the names assigned in the text, except the one being typed. */
function ownNames(text: string, typed: string | undefined, known: ReadonlySet<string>): Completion[] {
  const names = new Set(
    [...text.matchAll(/(?:^|[;\n])\s*(?:init\s+)?([A-Za-z_]\w*)\s*=/g)].map(([, name]) => name),
  );
  return [...names]
    .filter((name) => name !== typed && !known.has(name))
    .map((label) => ({ label, type: "variable", boost: 1 }));
}
