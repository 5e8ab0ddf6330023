/** The tests are TypeScript: this is what they use of the module beside it. */
export function electronPath(): string | undefined;
export function electronArgs(): string[];
export function electronEnv(more?: Record<string, string>): Record<string, string>;
