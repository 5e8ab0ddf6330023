/** The two IPC channels there are: requests from our pages, and what main pushes to them. */
export const REQUEST_CHANNEL = 'candor:request';
export const PUSH_CHANNEL = 'candor:push';
