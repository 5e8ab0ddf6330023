import type { Trouble } from '@shared/views/views';

/** The facilitator's word for why the system refused to write. */
export function troubleOf(error: unknown): Trouble {
  switch ((error as NodeJS.ErrnoException).code ?? '') {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'no-space';
    case 'ENOENT':
      return 'folder-gone';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'not-allowed';
    default:
      return 'other';
  }
}
