import { type ComponentType, lazy, type ReactNode, Suspense, useReducer } from "react";
import { importer } from "#importer";
import { type Sentence, say } from "../../words/say.ts";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import type { FailureProps } from "./Failure.tsx";

export interface PartOptions<Props> {
  /** The name of the part, at the beginning of a message: "The charts". */
  readonly name: Sentence;
  /** The class of the message that is shown where the part fails. */
  readonly className?: string;
  /** Shown until the part is loaded: a sentence, or elements. */
  readonly pending?: Sentence | ((props: Props) => ReactNode);
  /** Loads data that the part needs when it is first rendered. */
  readonly needs?: () => Promise<unknown>;
  /** Returns what is shown where the part fails, in place of a `Failure`. */
  readonly onFailed?: (failure: FailureProps, props: Props) => ReactNode;
}

/**
 * Returns a component whose code is fetched when it is first rendered. Where that fails, or the component throws, a
 * message and "Try again" are shown instead.
 *
 * @param source the path of the component's module from the project's root
 * @param load imports that module, whose default export is the component; undefined in the built page, as for `importer`
 */
export function lazyPart<Props extends object>(
  source: string,
  load: (() => Promise<{ default: ComponentType<Props> }>) | undefined,
  { name, className, pending, needs, onFailed }: PartOptions<Props>,
): ComponentType<Props> {
  const fetched = importer(source, load);
  const create = () => lazy(() => Promise.all([fetched(), needs?.()]).then(([module]) => module));
  let Loaded = create();
  return function Part(props: Props) {
    const [, render] = useReducer((count: number) => count + 1, 0);
    const retry = () => {
      // React keeps a rejected promise for good.
      Loaded = create();
      render();
    };
    return (
      <ErrorBoundary
        name={name}
        className={className}
        onRetry={retry}
        onFailed={onFailed && ((failure) => onFailed(failure, props))}
      >
        <Suspense
          fallback={
            typeof pending === "function"
              ? pending(props)
              : pending && <p className={className}>{say(pending)}</p>
          }
        >
          <Loaded {...props} />
        </Suspense>
      </ErrorBoundary>
    );
  };
}
