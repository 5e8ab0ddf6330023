import { Component, type ReactNode } from 'react';
import { traceOf } from '@shared/base/trouble';
import { request } from '../../bridge/client';
import { Stopped, type WindowOf } from './Stopped';

interface Props {
  /** Whose window it is in. */
  readonly of: WindowOf;
  /** Goes elsewhere, where there is an elsewhere. */
  readonly leave?: (() => void) | undefined;
  /** Whenever one of these is another one, it is tried once more by itself. */
  readonly resetOn: readonly unknown[];
  readonly children: ReactNode;
}

interface State {
  readonly failed: boolean;
  readonly resetOn: readonly unknown[];
}

/** Holds up what throws as it is drawn: a sentence and a way back are shown in its place, and main is told. */
export class Boundary extends Component<Props, State> {
  override state: State = { failed: false, resetOn: this.props.resetOn };

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true };
  }

  static getDerivedStateFromProps({ resetOn }: Props, state: State): Partial<State> | null {
    const same = resetOn.every((one, index) => Object.is(one, state.resetOn[index]));
    return same ? null : { failed: false, resetOn };
  }

  override componentDidCatch(error: unknown): void {
    void request('windows/failed', { trace: traceOf(error), said: true });
  }

  override render(): ReactNode {
    const { of, leave, children } = this.props;
    return this.state.failed ? (
      <Stopped of={of} again={() => this.setState({ failed: false })} leave={leave} />
    ) : (
      children
    );
  }
}
