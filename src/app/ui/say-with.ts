import { createElement, Fragment, type ReactElement, type ReactNode } from "react";
import { type Sentence, sayInParts, type ValuesOf } from "../../words/say.ts";

/** Returns a sentence in the current language with elements in it: `sayWith("Read {guide}.", { guide: <a …>…</a> })`. */
export function sayWith<S extends Sentence>(sentence: S, ...values: ValuesOf<S, ReactNode>): ReactElement {
  return createElement(Fragment, null, ...sayInParts<S, ReactNode>(sentence, ...values));
}
