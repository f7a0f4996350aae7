import { lazyDialog } from "../loading/lazy-dialog.tsx";
import { closePicker, usePicker } from "./picker-state.ts";

const ChoicePicker = lazyDialog("src/app/picker/ChoicePicker.tsx", () => import("./ChoicePicker.tsx"), {
  name: "The list",
  onClose: closePicker,
});

/** Shows the dialog in which a surface, an optimizer or an addon is chosen, while one is asked for. */
export function Choosing() {
  const asked = usePicker((state) => state.choice !== null);
  return asked && <ChoicePicker />;
}
