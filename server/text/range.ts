/** Places in a text, as half-open spans of UTF-16 code units. */

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** True where the range holds the offset; both ends count, as a cursor may stand at either. */
export function touches(range: Range, offset: number): boolean {
  return range.start <= offset && offset <= range.end;
}

/** True where the two ranges share a character or meet at an end. */
export function overlaps(first: Range, second: Range): boolean {
  return first.start <= second.end && second.start <= first.end;
}
