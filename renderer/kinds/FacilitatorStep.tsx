import type { FacilitatorView } from '@shared/views/views';
import type { Send } from './contract';
import { screensOf } from './registry';

/** The facilitator's side of the step in hand. */
export function FacilitatorStep({ view, send }: { readonly view: FacilitatorView; readonly send: Send }) {
  const { work, position: at } = view;
  const { Facilitator } = screensOf(work);
  return <Facilitator work={work} at={at} view={view} send={send} />;
}
