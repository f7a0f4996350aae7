import { barHeight } from "../../app/share/frame-options.ts";

/** CSS of the shadow tree, for a constructed style sheet: a page's policy may refuse style elements. */
export const style = `
:host { display: block; position: relative; color-scheme: light dark; }
:host([hidden]) { display: none; }
.box {
  position: relative;
  display: flex;
  flex-direction: column;
  overflow: hidden;
  border-radius: 8px;
}
/* Over what it frames, so that a frame is as high as it was told to be. */
.box::after {
  content: "";
  position: absolute;
  inset: 0;
  border: 1px solid rgb(128 128 128 / 0.28);
  border-radius: inherit;
  pointer-events: none;
}
/* At the top, where the content stands before there is a box. */
.poster { flex: 1; min-height: 0; overflow: hidden; display: grid; place-items: start center; cursor: pointer; }
.poster ::slotted(*) { display: block; max-width: 100%; }
a { color: inherit; }
.bar {
  flex: none;
  display: flex;
  align-items: center;
  gap: 12px;
  box-sizing: border-box;
  height: ${barHeight}px;
  padding: 0 12px 0 4px;
  border-top: 1px solid rgb(128 128 128 / 0.28);
  background: rgb(128 128 128 / 0.08);
  font: 14px/1.3 system-ui, sans-serif;
}
.failure { display: flex; flex-wrap: wrap; justify-content: center; gap: 0 8px; }
button {
  flex: none;
  display: flex;
  align-items: center;
  gap: 10px;
  height: 44px;
  padding: 0 20px 0 16px;
  border: 0;
  border-radius: 6px;
  background: #0b5cc0;
  color: #fff;
  font: 600 15px/1 system-ui, sans-serif;
  cursor: pointer;
}
button:hover { background: #094d9f; }
button:focus-visible { outline: 3px solid #fff; outline-offset: -6px; }
button svg { width: 16px; height: 16px; fill: currentColor; }
/* Words stand at the foot, and the button in the middle. */
.plain { background: rgb(128 128 128 / 0.08); }
.plain .poster { place-items: end center; padding: 14px; text-align: center; cursor: auto; }
.plain .bar {
  position: absolute;
  inset: 0 0 ${barHeight}px;
  flex-direction: column;
  justify-content: center;
  height: auto;
  border: 0;
  background: none;
  pointer-events: none;
}
/* Below the button, which stays where it is. */
.plain .note { position: absolute; top: calc(50% + 34px); }
.plain :is(button, a) { pointer-events: auto; }
.plain button { border-radius: 24px; }
/* It is laid out while it loads, and cannot be reached. */
iframe { position: absolute; inset: 0; width: 100%; height: 100%; border: 0; visibility: hidden; }
[data-look="live"] iframe { visibility: visible; }
[data-look="live"] :is(.poster, .bar) { display: none; }
@media print {
  /* Of the page's style: the height of a frame, which is not printed. */
  :host { min-height: 0 !important; }
  iframe, .bar { display: none !important; }
  .box { display: block; height: auto !important; }
  .box .poster { display: block !important; overflow: visible; }
}
`;
