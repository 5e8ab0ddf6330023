import { useDirection } from '@mantine/core';

/** Whether this part of the window reads from right to left: what lies ahead is on the left then, and the left arrow goes there. */
export const useMirrored = (): boolean => useDirection().dir === 'rtl';
