import { useEffect, useState } from "react";
import { reload } from "#kept-experiment";
import { servedVersion } from "#served-version";
import { type Sentence, say, translated } from "../../words/say.ts";
import buttons from "../ui/buttons.module.css";
import { LoadError } from "./load-error.ts";
import styles from "./loading.module.css";
import type { ServedVersion } from "./served-version.ts";

export interface FailureProps {
  readonly name: Sentence;
  readonly error: Error;
  /** The number of earlier tries, which failed too. */
  readonly retries: number;
  readonly onRetry: () => void;
  readonly className?: string | undefined;
}

/** Says that a part of the page failed, and offers another try, a reload, or the new version. */
export function Failure({ name, error, retries, onRetry, className = "" }: FailureProps) {
  const served = useServedVersion(error);
  return (
    <div className={`${styles.failure} ${className}`} role="alert">
      <p>
        {[
          error instanceof LoadError
            ? say("{name} could not be loaded.", { name: say(name) })
            : say("{name} could not be shown: {why}.", {
                name: say(name),
                why: withoutStop(translated(error.message)),
              }),
          served === "newer" && say("A newer version of this page is available."),
          say("Your settings are kept."),
        ]
          .filter(Boolean)
          .join(" ")}
      </p>
      {served !== "newer" && (
        <button type="button" className={buttons.button} onClick={onRetry}>
          {say("Try again")}
        </button>
      )}
      {served === "newer" && (
        <button type="button" className={buttons.primary} onClick={() => void reload()}>
          {say("Reload to get the new version")}
        </button>
      )}
      {served === "same" && retries > 0 && (
        // A browser may remember that a file was refused until the page is loaded again.
        <button type="button" className={buttons.button} onClick={() => void reload()}>
          {say("Reload the page")}
        </button>
      )}
    </div>
  );
}

const withoutStop = (sentence: string): string => sentence.replace(/\.$/, "");

function useServedVersion(error: Error): ServedVersion {
  const [served, setServed] = useState<ServedVersion>("unknown");
  useEffect(() => {
    const abort = new AbortController();
    const ask = async () => {
      const found = await servedVersion(error instanceof LoadError ? error.file : null, abort.signal);
      if (!abort.signal.aborted) setServed(found);
    };
    void ask();
    return () => abort.abort();
  }, [error]);
  return served;
}
