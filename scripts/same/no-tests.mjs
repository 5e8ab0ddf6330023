/** In the place of Vitest, where fixtures are loaded and no test runs. */
export const onTestFinished = () => undefined;
export const [it, expect, vi] = [undefined, undefined, undefined];
