/** What is learned, by which network. */
export function NetworkPanel() {
  return null;
}
