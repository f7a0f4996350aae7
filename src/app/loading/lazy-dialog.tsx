import type { ComponentType } from "react";
import { FailureDialog } from "./FailureDialog.tsx";
import { lazyPart, type PartOptions } from "./lazy-part.tsx";

interface DialogOptions<Props> extends Pick<PartOptions<Props>, "name" | "needs"> {
  /** Closes the dialog where it failed. */
  readonly onClose: (props: Props) => void;
}

/** Returns a dialog whose code is fetched when it first opens. Where that fails, a dialog says so, as for `lazyPart`. */
export const lazyDialog = <Props extends object>(
  source: string,
  load: (() => Promise<{ default: ComponentType<Props> }>) | undefined,
  { onClose, ...options }: DialogOptions<Props>,
): ComponentType<Props> =>
  lazyPart(source, load, {
    ...options,
    onFailed: (failure, props) => <FailureDialog {...failure} onClose={() => onClose(props)} />,
  });
