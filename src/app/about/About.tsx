import { lazy, Suspense } from "react";
import { useStore } from "../state/store.ts";
import { useAbout } from "./about-state.ts";

const AboutDialog = lazy(() => import("./AboutDialog.tsx"));

/** The reference card of a contender's optimizer, fetched when it is first asked for. */
export function About() {
  const slot = useAbout((state) => state.slot);
  const contender = useStore(({ spec }) => spec.contenders.find((one) => one.slot === slot));
  if (!contender) return null;
  return (
    <Suspense fallback={null}>
      <AboutDialog contender={contender} />
    </Suspense>
  );
}
