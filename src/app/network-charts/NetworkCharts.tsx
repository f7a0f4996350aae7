/** How training goes, step by step. */
export default function NetworkCharts() {
  return null;
}
