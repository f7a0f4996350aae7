import { say } from "../../words/say.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { Failure, type FailureProps } from "./Failure.tsx";

/** Shows a failure in place of the dialog that failed. */
export function FailureDialog({ onClose, ...failure }: FailureProps & { readonly onClose: () => void }) {
  return (
    <Dialog title={say(failure.name)} kind="note" onClose={onClose}>
      <Failure {...failure} />
    </Dialog>
  );
}
