import { sandbox } from "../app/share/frame-options.ts";

/** Makes a frame with an opaque origin: it can store nothing and read nothing of the page, whatever site it comes from. */
export function sandboxedFrame(): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.setAttribute("sandbox", sandbox);
  // A page that isolates itself admits a frame without special headers if its requests carry no cookies.
  if (crossOriginIsolated) frame.setAttribute("credentialless", "");
  return frame;
}
