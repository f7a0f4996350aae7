// The part of Papa Parse that is used here. Its published types bring those of Node and of the DOM, which this room
// does without.
declare module "papaparse" {
  export interface ParseError {
    readonly code: string;
    /** Index of the character after the opening quote, from the start of the text. */
    readonly index?: number;
  }

  export interface StepResult {
    readonly data: string[];
    readonly errors: readonly ParseError[];
    /** Index of the character after the record, from the start of the text. */
    readonly meta: { readonly cursor: number };
  }

  interface ParseConfig {
    readonly delimiter: string;
    readonly newline: "\n";
    /** True splits at delimiters and line ends alone; a quotation mark is text then. */
    readonly fastMode?: true | undefined;
    readonly step: (result: StepResult, parser: { abort(): void }) => void;
  }

  const Papa: { parse(text: string, config: ParseConfig): void };
  export default Papa;
}
