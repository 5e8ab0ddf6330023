import { traceOf } from '@shared/base/trouble';
import { request } from '../bridge/client';

/** What main answers where it failed itself, and has told so. */
const TOLD = 'went-wrong';

/** Tells main of what nobody in this window catches. */
export function reportFailures(): void {
  const report = (thrown: unknown) => {
    if (thrown instanceof Error && !thrown.message.endsWith(TOLD))
      void request('windows/failed', { trace: traceOf(thrown), said: false });
  };
  addEventListener('error', ({ error }) => report(error));
  addEventListener('unhandledrejection', ({ reason }) => report(reason));
}
