import { type ComponentType, lazy, type ReactNode, Suspense, useReducer } from "react";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { importer } from "./importer.ts";

interface PartOptions<Props> {
  /** What it is, as the page calls it: "The charts". */
  readonly name: string;
  /** Of the sentence that stands in its place where it fails. */
  readonly className?: string;
  /** Shown until it has come. */
  readonly pending?: ReactNode | ((props: Props) => ReactNode);
  /** Loads what must be there besides when it is first rendered. */
  readonly needs?: () => Promise<unknown>;
  /** Given for a dialog: closes it. */
  readonly onClose?: (props: Props) => void;
}

/**
 * Makes a component whose code is fetched when it is first rendered. Where that fails, or the component throws, a
 * sentence and "Try again" stand in its place.
 *
 * @param source the path of the component's module from the project's root
 * @param load imports that module, whose default export is the component
 */
export function lazyPart<Props extends object>(
  source: string,
  load: () => Promise<{ default: ComponentType<Props> }>,
  { name, className, pending = null, needs, onClose }: PartOptions<Props>,
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
        onClose={onClose && (() => onClose(props))}
      >
        <Suspense fallback={typeof pending === "function" ? pending(props) : pending}>
          <Loaded {...props} />
        </Suspense>
      </ErrorBoundary>
    );
  };
}
