/** What a network makes of its data. */
export default function NetworkStage() {
  return null;
}
