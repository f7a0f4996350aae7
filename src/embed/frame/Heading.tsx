import { useEffect } from "react";
import { useSpec } from "../../app/state/store.ts";
import { figureTitle } from "../../plot/title.ts";

/** The experiment's title, which is the document's too. */
export default function Heading() {
  const title = figureTitle(useSpec());
  useEffect(() => {
    document.title = title;
  }, [title]);
  return <h1>{title}</h1>;
}
