import type { ReactNode } from "react";

/** Draws an icon of a button, whose label says what it means. */
const icon = (children: ReactNode) => (
  <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    {children}
  </svg>
);

const stroke = { fill: "none", stroke: "currentColor", strokeWidth: 1.6, strokeLinecap: "round" } as const;

// Each icon is an export, and calls are marked as pure: an embed leaves out the icons that it does not show.
export const rewind = /* @__PURE__ */ icon(<path d="M3 2h2v12H3zM14 2v12L6 8z" />);
export const stepBack = /* @__PURE__ */ icon(<path d="M11 2v12L3 8z" />);
export const playBack = /* @__PURE__ */ icon(<path d="M8 2v12L1 8zm7 0v12L8 8z" />);
export const play = /* @__PURE__ */ icon(<path d="M4 2v12l10-6z" />);
export const pause = /* @__PURE__ */ icon(<path d="M3 2h4v12H3zM9 2h4v12H9z" />);
export const stepForward = /* @__PURE__ */ icon(<path d="M5 2v12l8-6z" />);
export const more = /* @__PURE__ */ icon(
  <path d="M3 6.6a1.4 1.4 0 1 1 0 2.8 1.4 1.4 0 0 1 0-2.8zm5 0a1.4 1.4 0 1 1 0 2.8 1.4 1.4 0 0 1 0-2.8zm5 0a1.4 1.4 0 1 1 0 2.8 1.4 1.4 0 0 1 0-2.8z" />,
);
export const reset = /* @__PURE__ */ icon(
  <path {...stroke} d="M3.2 8a4.8 4.8 0 1 0 1.5-3.5M3.4 2.2v3.1h3.1" />,
);
export const undo = /* @__PURE__ */ icon(
  <path {...stroke} d="M6 3 2.8 6.2 6 9.4M3 6.2h6.2a3.6 3.6 0 0 1 0 7.2H6" />,
);
export const redo = /* @__PURE__ */ icon(
  <path {...stroke} d="m10 3 3.2 3.2L10 9.4m3-3.2H6.8a3.6 3.6 0 0 0 0 7.2H10" />,
);
export const theme = /* @__PURE__ */ icon(
  <path d="M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zm0 1.6v9.8a4.9 4.9 0 0 1 0-9.8z" />,
);
export const language = /* @__PURE__ */ icon(
  <path
    {...stroke}
    strokeWidth={1.3}
    d="M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8c-3.6 3.4-3.6 9 0 12.4 3.6-3.4 3.6-9 0-12.4M2.2 6h11.6M2.2 10h11.6"
  />,
);
export const keyboard = /* @__PURE__ */ icon(
  <path
    {...stroke}
    d="M2.4 4h11.2q.9 0 .9.9v6.2q0 .9-.9.9H2.4q-.9 0-.9-.9V4.9q0-.9.9-.9zM4 6.6h.1m2.6 0h.1m2.5 0h.1m2.5 0h.1M5 9.6h6"
  />,
);
export const docs = /* @__PURE__ */ icon(
  <path
    {...stroke}
    d="M8 4.2C6.6 3 4.6 2.8 1.8 3v9.6c2.8-.2 4.8 0 6.2 1.2 1.4-1.2 3.4-1.4 6.2-1.2V3C11.4 2.8 9.4 3 8 4.2zm0 0v9.4"
  />,
);
export const learn = /* @__PURE__ */ icon(
  <path {...stroke} d="M1.2 6.2 8 3l6.8 3.2L8 9.4zm3 1.6v3.4c1.9 1.9 5.7 1.9 7.6 0V7.8m3-1.6v3.4" />,
);
export const plus = /* @__PURE__ */ icon(<path {...stroke} d="M8 3.5v9M3.5 8h9" />);
export const minus = /* @__PURE__ */ icon(<path {...stroke} d="M3.5 8h9" />);
export const share = /* @__PURE__ */ icon(
  <path {...stroke} d="M8 9.5V2m0 0L5 5m3-3 3 3M4 7.5H3v6h10v-6h-1" />,
);
export const about = /* @__PURE__ */ icon(
  <path {...stroke} d="M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8M8 7.4v3.4M8 5v.1" />,
);
export const close = /* @__PURE__ */ icon(<path {...stroke} d="m4 4 8 8m0-8-8 8" />);
export const check = /* @__PURE__ */ icon(<path {...stroke} strokeWidth={2} d="m3 8.5 3.2 3.2L13 4.8" />);
export const chevron = /* @__PURE__ */ icon(<path {...stroke} d="m6 4 4 4-4 4" />);
