import { Component, type ReactNode } from "react";
import type { Sentence } from "../../words/say.ts";
import { Failure, type FailureProps } from "./Failure.tsx";

export interface BoundaryProps {
  /** The name of the part, at the beginning of the message: "The charts". */
  readonly name: Sentence;
  readonly className?: string | undefined;
  /** Returns what is shown in place of a `Failure`. */
  readonly onFailed?: ((failure: FailureProps) => ReactNode) | undefined;
  /** Called before the children are rendered again. */
  readonly onRetry?: (() => void) | undefined;
  readonly children: ReactNode;
}

interface BoundaryState {
  readonly error: Error | null;
  readonly retries: number;
}

/** Shows a sentence and "Try again" in place of a part that throws; the rest of the page goes on. */
export class ErrorBoundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { error: null, retries: 0 };

  static getDerivedStateFromError(error: unknown): Pick<BoundaryState, "error"> {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { name, className, onFailed, onRetry, children } = this.props;
    const { error, retries } = this.state;
    if (error === null) return children;
    const retry = () => {
      onRetry?.();
      this.setState({ error: null, retries: retries + 1 });
    };
    const failure = { name, error, retries, onRetry: retry, className };
    return onFailed ? onFailed(failure) : <Failure {...failure} />;
  }
}
