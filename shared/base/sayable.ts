/** What says who took part and what was made, and says it in the same words everywhere. */
export const sayable = (text: string): string => text.trim().toLowerCase().replace(/\s+/gu, ' ');
