import type { InputOf, Push, ReplyOf, RequestName } from '@shared/host/contract';
import { withoutBlanks } from '@shared/base/text';
import type { Command } from '@shared/session/commands';

declare global {
  interface Window {
    /** What the preload exposes; nothing else of the host can be reached. */
    readonly candor: {
      request: <N extends RequestName>(name: N, input: InputOf<N>) => Promise<ReplyOf<N>>;
      listen: (listener: (push: Push) => void) => () => void;
      zoom: (factor: number) => void;
    };
  }
}

/** A fresh id for something this window makes. */
export const newId = (): string => crypto.randomUUID();

/** Asks main for something in the contract. */
export const request = <N extends RequestName>(name: N, input: InputOf<N>): Promise<ReplyOf<N>> =>
  window.candor.request(name, input);

/** Enlarges this window. */
export const zoom = (factor: number): void => window.candor.zoom(factor);

export const listen = (listener: (push: Push) => void): (() => void) => window.candor.listen(listener);

/** Sends a command for the open session; resolves when it is on disk, or refused. A text in which nothing can be seen is sent as none. */
export const dispatch = (sessionId: string, command: Command): Promise<ReplyOf<'session/dispatch'>> =>
  request('session/dispatch', { commandId: newId(), sessionId, command: withoutBlanks(command) });
