import type { Fuzzer } from "./fuzzer.ts";
import { experiments, recordedRuns, tables } from "./fuzzers/files.ts";
import { compilers, derivative, parser, printer, typedKernels } from "./fuzzers/language.ts";
import { landscapes, linksFuzzer, maps, specs } from "./fuzzers/links.ts";
import { embedMessages, races, requests } from "./fuzzers/messages.ts";

/** All fuzzers, in the order in which they run. */
export const fuzzers: readonly Fuzzer[] = [
  parser,
  printer,
  derivative,
  typedKernels,
  compilers,
  linksFuzzer,
  specs,
  maps,
  landscapes,
  tables,
  experiments,
  recordedRuns,
  embedMessages,
  requests,
  races,
];
