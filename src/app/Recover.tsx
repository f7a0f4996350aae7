import { Component, type ReactNode } from "react";

interface Props {
  /** What it is that may fail, as it is called on the page: "The charts". */
  readonly name: string;
  readonly className: string;
  readonly children: ReactNode;
}

/** Keeps a part that fails, or whose file cannot be fetched, from taking the page with it. */
export class Recover extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    const { name, className, children } = this.props;
    if (!this.state.failed) return children;
    return (
      <p className={className} role="alert">
        {name} could not be loaded. All you set is still here, and in the address: reload the page to try
        again.
      </p>
    );
  }
}
