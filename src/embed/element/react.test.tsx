import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import "./react.ts";

test("JSX knows the element, its attributes and its events, and renders it on a server", () => {
  const messages: string[] = [];
  const text = renderToStaticMarkup(
    <downhill-experiment
      experiment="surface=beale&o=adam"
      label="Adam on Beale"
      height={420}
      controls="all"
      autoplay=""
      style={{ display: "block" }}
      onready={({ detail }) => messages.push(detail.experiment)}
      onerror={({ detail }) => messages.push(detail.message)}
    >
      <a href="https://example.org/downhill/#surface=beale&o=adam">Adam on Beale</a>
    </downhill-experiment>,
  );
  expect(text).toBe(
    '<downhill-experiment experiment="surface=beale&amp;o=adam" label="Adam on Beale" height="420" controls="all" autoplay="" style="display:block"><a href="https://example.org/downhill/#surface=beale&amp;o=adam">Adam on Beale</a></downhill-experiment>',
  );
});

test("JSX refuses a value that an attribute does not have", () => {
  // @ts-expect-error: there are no such controls.
  expect(renderToStaticMarkup(<downhill-experiment controls="some" />)).toContain("some");
});
