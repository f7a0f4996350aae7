import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import type { Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

/** Styles of the editor. Colours are the page's custom properties, which the shadow root inherits. */
const frame = EditorView.theme({
  "&": {
    border: "1px solid var(--control)",
    borderRadius: "var(--radius)",
    background: "var(--panel)",
    color: "var(--ink)",
    font: "12.5px/1.5 var(--mono)",
    overflow: "hidden",
  },
  "&.cm-focused": { outline: "2px solid var(--accent)", outlineOffset: "0" },
  "&.invalid": { borderColor: "var(--warn)" },
  ".cm-scroller": { fontFamily: "inherit", lineHeight: "inherit", maxHeight: "32em", overflow: "auto" },
  ".cm-content": { padding: "8px 0", caretColor: "var(--ink)" },
  ".cm-line": { padding: "0 8px 0 20px", textIndent: "-12px" },
  ".cm-cursor": { borderLeftColor: "var(--ink)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    background: "var(--hair)",
  },
  ".cm-lintRange-error": {
    backgroundImage: "none",
    textDecoration: "underline wavy var(--warn)",
    textUnderlineOffset: "3px",
  },
  ".cm-tooltip": {
    border: "1px solid var(--line)",
    borderRadius: "var(--radius)",
    background: "var(--panel)",
    color: "var(--ink)",
    boxShadow: "0 8px 28px rgb(0 0 0 / 0.18)",
    overflow: "hidden",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": { fontFamily: "var(--mono)", fontSize: "13px" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": { padding: "4px 10px" },
  ".cm-tooltip-autocomplete ul li[aria-selected]": { background: "var(--hair)", color: "var(--ink)" },
  ".cm-completionDetail": { fontStyle: "normal", color: "var(--soft)", fontFamily: "var(--text)" },
  ".cm-completionMatchedText": { textDecoration: "none", fontWeight: "700" },
  ".cm-diagnostic-error": { borderLeft: "3px solid var(--warn)", fontFamily: "var(--text)" },
  "@media (pointer: coarse)": { "&": { fontSize: "16px" } },
});

const colors = HighlightStyle.define([
  { tag: tags.comment, color: "var(--soft)", fontStyle: "italic" },
  { tag: tags.number, color: "var(--code-number)" },
  { tag: tags.function(tags.variableName), color: "var(--code-function)" },
  { tag: [tags.keyword, tags.atom], color: "var(--code-word)" },
  { tag: tags.self, fontWeight: "700" },
  { tag: tags.definition(tags.variableName), color: "var(--code-name)" },
  { tag: tags.operator, color: "var(--soft)" },
]);

export const look: Extension = [frame, syntaxHighlighting(colors)];
