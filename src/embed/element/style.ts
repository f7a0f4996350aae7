/** CSS of the shadow tree, for a constructed style sheet: a page's policy may refuse style elements. */
export const style = `
:host { display: block; position: relative; color-scheme: light dark; }
:host([hidden]) { display: none; }
.box {
  position: relative;
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
.poster { position: absolute; inset: 0; overflow: hidden; display: grid; place-items: center; }
.poster ::slotted(*) { display: block; }
.poster a { color: inherit; }
/* Words stand below the button, not behind it. */
.plain .poster { place-items: end center; padding: 14px; background: rgb(128 128 128 / 0.08); text-align: center; }
button {
  position: absolute;
  inset: 0;
  margin: auto;
  width: max-content;
  height: 48px;
  padding: 0 20px 0 16px;
  display: flex;
  align-items: center;
  gap: 10px;
  border: 0;
  border-radius: 24px;
  background: #0b5cc0;
  color: #fff;
  font: 600 15px/1 system-ui, sans-serif;
  cursor: pointer;
  box-shadow: 0 1px 6px rgb(0 0 0 / 0.3);
}
button:hover { background: #094d9f; }
button:focus-visible { outline: 3px solid #fff; outline-offset: -6px; box-shadow: 0 0 0 3px #0b5cc0; }
button svg { width: 16px; height: 16px; fill: currentColor; }
iframe { display: block; width: 100%; height: 100%; border: 0; }
.live .poster, .live button { display: none; }
@media print {
  iframe, button { display: none; }
  .box, .live .poster, .poster { display: block; position: static; height: auto !important; overflow: visible; }
}
`;
