/** "1 idea", "12 ideas". */
export const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
