import { useMirrored } from '../components/use-mirrored';

/**
 * Where things are drawn on a picture of this width. Charts reckon along the reading direction: `left` gives how far from the
 * picture's left edge that is, of a point, or of something that is `span` wide; `mirrored` says whether reading goes to the left.
 */
export function usePlace(width: number) {
  const mirrored = useMirrored();
  const left = (along: number, span = 0): number => (mirrored ? width - along - span : along);
  return { left, mirrored };
}
