import { say } from "../../words/say.ts";
import { Notice } from "../notices/Notices.tsx";
import { useStore } from "../state/store.ts";

/** Offers a new version of the page. What somebody does goes on until they take it. */
export function UpdateNotice({ onReload }: { readonly onReload: () => void }) {
  return (
    <Notice
      text={say("A new version is here. Reloading keeps the experiment, but steps to undo are lost.")}
      action={{ label: say("Reload"), run: onReload }}
      onDismiss={() => useStore.setState({ update: null })}
    />
  );
}
