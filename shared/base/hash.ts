/** A number of 32 bits for a text: FNV-1a over its UTF-16 units. Texts alike in all but their last letter come out near each other. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
