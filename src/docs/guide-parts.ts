import { defaultSpec, encode } from "../experiment/index.ts";
import { type Demo, demo } from "./demo.ts";
import { landscapeRace } from "./landscape-example.ts";
import { keyTable, networkKeys, problemKeys, sharedKeys, surfaceKeys } from "./link-keys.ts";
import { codeBlock } from "./markdown.ts";
import { activationTable, lossTable } from "./network-tables.ts";
import { problemTable } from "./problem-table.ts";
import { ruleExample, ruleRace } from "./rule-example.ts";
import { scheduleExample, scheduleRace } from "./schedule-example.ts";
import { snippetExamples } from "./snippet-examples.ts";

/** Returns the parts that handwritten pages include, by name, and their pictures. */
export function guideParts(): { readonly texts: Readonly<Record<string, string>> } & Pick<Demo, "posters"> {
  const first = demo("first", defaultSpec);
  const rule = demo("rule", ruleRace);
  const schedule = demo("schedule", scheduleRace);
  const landscape = demo("landscape", landscapeRace);
  return {
    posters: [...first.posters, ...rule.posters, ...schedule.posters, ...landscape.posters],
    texts: {
      "first-demo": first.text,
      "rule-demo": rule.text,
      "rule-example": codeBlock("text", ruleExample),
      "rule-link": codeBlock("text", `#${encode(ruleRace)}`),
      "schedule-demo": schedule.text,
      "schedule-example": codeBlock("text", scheduleExample),
      "schedule-link": codeBlock("text", `#${encode(scheduleRace)}`),
      "landscape-demo": landscape.text,
      snippets: snippetExamples(),
      "keys-shared": keyTable(sharedKeys),
      "keys-surface": keyTable(surfaceKeys),
      "keys-network": keyTable(networkKeys),
      "keys-problem": keyTable(problemKeys),
      activations: activationTable(),
      losses: lossTable(),
      problems: problemTable(),
    },
  };
}
