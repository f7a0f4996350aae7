import { lazyPart } from "../loading/lazy-part.tsx";
import { closePicker, usePicker } from "./picker-state.ts";

const ContenderPicker = lazyPart(
  "src/app/picker/ContenderPicker.tsx",
  () => import("./ContenderPicker.tsx"),
  {
    name: "The choice of optimizers",
    onClose: closePicker,
  },
);

/** Shows the dialog in which an optimizer or an addon is chosen, while one is asked for. */
export function Choosing() {
  const asked = usePicker((state) => state.choice !== null);
  return asked && <ContenderPicker />;
}
