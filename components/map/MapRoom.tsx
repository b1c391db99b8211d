export interface MapRoomProps {
  /** Pixels of the map that is to come. */
  readonly width: number;
  readonly height: number;
  /** What will stand below it. */
  readonly note: string;
}

/** Where a map is going to be: as high as the map, so that nothing moves when it comes. */
export function MapRoom({ width, height, note }: MapRoomProps) {
  return (
    <div class="map" aria-hidden="true">
      <div class="map-room" style={{ aspectRatio: `${width} / ${height}` }} />
      <p class="map-note">{note}</p>
    </div>
  );
}
