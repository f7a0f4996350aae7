import { de } from "../de/index.ts";
import { retold as retoldDe } from "../de/retold/index.ts";
import { es } from "../es/index.ts";
import { retold as retoldEs } from "../es/retold/index.ts";
import { retelling } from "../retelling.ts";

/** Translates finished English texts, by language. */
export const retellIn = {
  es: retelling(es, retoldEs.sentences, retoldEs.parts),
  de: retelling(de, retoldDe.sentences, retoldDe.parts),
} as const;

/** Matches words of English that are none of Spanish and of German, and that no link and no formula has. */
const english =
  /(?<!\p{L})(the|is|are|were|be|been|has|have|had|must|can|can't|cannot|could|of|and|or|not|than|that|this|these|those|which|who|there|here|it|its|at|from|to|for|with|without|only|using|used|ignored|each|most|least|above|below|between|another|other|them|they|but|too|many|more|less|number|numbers|whole|first|given|twice|row|column|words)(?!\p{L})/giu;

/** Matches what is quoted from a link, a formula or a file. */
const quoted = /"[^"]*"|“[^”]*”/g;

/** Returns the English words that a translation still has. */
export const leftIn = (translation: string): readonly string[] =>
  translation.replace(quoted, "").match(english) ?? [];
