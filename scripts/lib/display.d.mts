export function hasDisplay(): boolean;
export function withDisplay<T>(body: () => T | Promise<T>): Promise<T>;
export function virtualDisplay(): Promise<{ readonly stop: () => void }>;
