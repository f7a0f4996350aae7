import { history, historyKeymap, standardKeymap } from "@codemirror/commands";
import { bracketMatching } from "@codemirror/language";
import { linter } from "@codemirror/lint";
import { Compartment, EditorState } from "@codemirror/state";
import { drawSelection, EditorView, keymap } from "@codemirror/view";
import { useEffect, useEffectEvent, useLayoutEffect, useRef } from "react";
import type { LanguageError } from "../../lang/index.ts";
import { say, translated } from "../../words/say.ts";
import { completion } from "./completion.ts";
import { languageOf } from "./language.ts";
import { roomForList } from "./list-room.ts";
import { look } from "./look.ts";
import { ownEditing } from "./own-editing.ts";
import type { Given } from "./use-typed.ts";
import type { Word } from "./words.ts";

export interface CodeEditorProps {
  readonly given: Given;
  readonly onChange: (text: string) => void;
  /** Name for screen readers: "Update rule of Adam". */
  readonly label: string;
  /** The error to underline; its message is shown at the pointer or the cursor. */
  readonly error: LanguageError | null;
  readonly names: readonly Word[];
  readonly reductions: readonly Word[];
}

/**
 * Edits texts of the language, with colours, completion and the place of an error. The editor is in a shadow root,
 * where its styles are adopted style sheets: the page's content security policy refuses style elements.
 */
export default function CodeEditor({ given, onChange, label, error, names, reductions }: CodeEditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const attributes = useRef(new Compartment());
  const diagnostics = useRef(new Compartment());
  const change = useEffectEvent(onChange);
  const create = useEffectEvent((parent: HTMLElement) => {
    const root = parent.shadowRoot ?? parent.attachShadow({ mode: "open", delegatesFocus: true });
    return new EditorView({
      root,
      parent: root,
      state: EditorState.create({
        doc: given.text,
        extensions: [
          history(),
          drawSelection(),
          bracketMatching(),
          EditorView.lineWrapping,
          languageOf(new Set(names.filter(({ given: isGiven }) => isGiven).map(({ word }) => word))),
          look,
          completion(names, reductions),
          EditorState.phrases.of({
            Completions: say("Completions"),
            "Selection deleted": say("Selection deleted"),
          }),
          roomForList(parent),
          ownEditing,
          keymap.of([...standardKeymap, ...historyKeymap]),
          attributes.current.of(attributesOf(label, error)),
          diagnostics.current.of(underlining(error)),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) change(update.state.doc.toString());
          }),
        ],
      }),
    });
  });

  // A layout effect, before the page is painted: without its view the editor has no height.
  useLayoutEffect(() => {
    if (!host.current) return;
    const editor = create(host.current);
    view.current = editor;
    return () => {
      editor.destroy();
      view.current = null;
    };
  }, []);

  useEffect(() => {
    view.current?.dispatch({
      effects: [
        attributes.current.reconfigure(attributesOf(label, error)),
        diagnostics.current.reconfigure(underlining(error)),
      ],
    });
  }, [label, error]);

  useEffect(() => {
    const doc = view.current?.state.doc.toString();
    if (doc !== undefined && doc !== given.text)
      view.current?.dispatch({ changes: { from: 0, to: doc.length, insert: given.text } });
  }, [given]);

  return <div ref={host} />;
}

const attributesOf = (label: string, error: LanguageError | null) => [
  EditorView.contentAttributes.of({
    "aria-label": label,
    "aria-invalid": String(error !== null),
    autocapitalize: "off",
    autocorrect: "off",
    spellcheck: "false",
  }),
  EditorView.editorAttributes.of({ class: error ? "invalid" : "" }),
];

/** Underlines the error; at the end of the text, the last character. */
const underlining = (error: LanguageError | null) =>
  linter(
    ({ state }) => {
      if (!error) return [];
      const to = Math.min(Math.max(error.span.end, error.span.start + 1), state.doc.length);
      const from = Math.min(error.span.start, Math.max(0, to - 1));
      return [{ from, to, severity: "error", message: translated(error.sentences) }];
    },
    { delay: 0 },
  );
