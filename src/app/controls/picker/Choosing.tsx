import { lazy, Suspense } from "react";
import { usePicker } from "./picker-state.ts";

const ContenderPicker = lazy(async () => ({
  default: (await import("./ContenderPicker.tsx")).ContenderPicker,
}));

/** What can be chosen for the race, fetched when it is first asked for. */
export function Choosing() {
  const asked = usePicker((state) => state.choice !== null);
  return (
    asked && (
      <Suspense fallback={null}>
        <ContenderPicker />
      </Suspense>
    )
  );
}
