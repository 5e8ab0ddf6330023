interface Size {
  readonly width: number;
  readonly height: number;
}

/** How large a logo is drawn: as large as has room, in its own proportions; no pixel of it is larger than `largest`. */
export function logoSize({ width, height }: Size, room: Size, largest: number): Size {
  const scale = Math.min(room.width / width, room.height / height, largest);
  return { width: width * scale, height: height * scale };
}
