import { identities, type Marker } from "../../plot/look/identity.ts";
import { markerText } from "../../plot/look/marker.ts";

interface KeySwatchProps {
  readonly slot: number;
  /** A line's look where that is not its slot's. */
  readonly look?:
    | { readonly color: string; readonly marker: Marker; readonly dash: readonly number[] }
    | undefined;
}

/** Shows the colour and marker that a contender has on the stage and in the charts. */
export function KeySwatch({ slot, look }: KeySwatchProps) {
  const { color, marker } = look ?? identities[slot];
  return (
    <svg
      width="34"
      height="14"
      viewBox="0 0 34 14"
      aria-hidden="true"
      focusable="false"
      style={{ flex: "none" }}
    >
      <path d="M1 7h32" stroke={color} strokeWidth="2.5" strokeDasharray={look?.dash.join(" ")} />
      <path
        d={markerText(marker, 4.4)}
        transform="translate(23 7)"
        fill={color}
        stroke="var(--panel)"
        strokeWidth="1.5"
      />
    </svg>
  );
}
