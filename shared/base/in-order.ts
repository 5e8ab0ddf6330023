/** The order of ids and of ISO days and moments, which is that of their characters. What people read is sorted by its locale. */
export const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
