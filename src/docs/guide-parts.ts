import { defaultSpec } from "../experiment/index.ts";
import { type Demo, demo } from "./demo.ts";
import { keyTable, networkKeys, sharedKeys, surfaceKeys } from "./link-keys.ts";
import { snippetExamples } from "./snippet-examples.ts";

/** What pages written by hand include, by name, and the pictures that go with it. */
export function guideParts(): { readonly texts: Readonly<Record<string, string>> } & Pick<Demo, "posters"> {
  const first = demo("first", defaultSpec);
  return {
    posters: first.posters,
    texts: {
      "first-demo": first.text,
      snippets: snippetExamples(),
      "keys-shared": keyTable(sharedKeys),
      "keys-surface": keyTable(surfaceKeys),
      "keys-network": keyTable(networkKeys),
    },
  };
}
