import { contextBridge, ipcRenderer, webFrame } from 'electron';
import type { InputOf, Push, ReplyOf, RequestName } from '@shared/host/contract';
import type { PUSH_CHANNEL, REQUEST_CHANNEL } from '../main/channels';

/* The channel names are repeated from electron/main/channels.ts as types only: the preload stays a few lines without imports. */
const REQUEST: typeof REQUEST_CHANNEL = 'candor:request';
const PUSH: typeof PUSH_CHANNEL = 'candor:push';

contextBridge.exposeInMainWorld('candor', {
  /** Asks main for something in the contract. */
  request: <N extends RequestName>(name: N, input: InputOf<N>): Promise<ReplyOf<N>> =>
    ipcRenderer.invoke(REQUEST, name, input) as Promise<ReplyOf<N>>,
  /** Listens to what main pushes; returns how to stop. */
  listen: (listener: (push: Push) => void): (() => void) => {
    const handle = (_event: unknown, push: Push) => {
      try {
        listener(push);
      } catch (error) {
        /* Said where errors are heard of, and the other listeners hear the push all the same. */
        setTimeout(() => {
          throw error;
        });
      }
    };
    ipcRenderer.on(PUSH, handle);
    return () => ipcRenderer.off(PUSH, handle);
  },
  /** Enlarges this window's page, and no other's: from main it would be all of one origin. */
  zoom: (factor: number): void => webFrame.setZoomFactor(factor),
});
