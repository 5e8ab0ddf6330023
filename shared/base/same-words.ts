/** A text as it is compared with others: case, and space around and between its words, make no difference. */
export const sameWords = (text: string): string => text.normalize('NFC').trim().toLowerCase().replace(/\s+/gu, ' ');
