import type { FacilitatorView } from '@shared/views/views';
import type { Command } from '@shared/session/commands';
import type { StepAddress } from '@shared/base/steps';
import type { FacilitatorStepView } from '@shared/kinds/registry';
import { FacilitateCollect } from './collect/Facilitator';
import { FacilitateCommit } from './commit/Facilitator';
import { FacilitateDefine } from './define/Facilitator';
import { FacilitateGroup } from './group/Facilitator';
import { FacilitateJudge } from './judge/Facilitator';
import { FacilitateLink } from './link/Facilitator';
import { FacilitatePlace } from './place/Facilitator';
import { FacilitateRate } from './rate/Facilitator';
import { FacilitateSay } from './say/Facilitator';
import { FacilitateSort } from './sort/Facilitator';
import { FacilitateVote } from './vote/Facilitator';

/** Sends a command; true when it was accepted. A refusal is told by the sender. */
export type Send = (command: Command) => Promise<boolean>;

/** What every facilitator's step works with. */
export interface StepProps<K extends FacilitatorStepView['kind']> {
  readonly work: Extract<FacilitatorStepView, { kind: K }>;
  readonly at: StepAddress;
  readonly view: FacilitatorView;
  readonly send: Send;
}

/** The facilitator's side of the step in hand; a new kind does not compile until it is here. */
export function FacilitatorStep({ view, send }: { readonly view: FacilitatorView; readonly send: Send }) {
  const { work, position: at } = view;
  const props = { at, view, send };
  switch (work.kind) {
    case 'say':
      return <FacilitateSay work={work} {...props} />;
    case 'collect':
      return <FacilitateCollect work={work} {...props} />;
    case 'group':
      return <FacilitateGroup work={work} {...props} />;
    case 'vote':
      return <FacilitateVote work={work} {...props} />;
    case 'rate':
      return <FacilitateRate work={work} {...props} />;
    case 'judge':
      return <FacilitateJudge work={work} {...props} />;
    case 'sort':
      return <FacilitateSort work={work} {...props} />;
    case 'place':
      return <FacilitatePlace work={work} {...props} />;
    case 'define':
      return <FacilitateDefine work={work} {...props} />;
    case 'link':
      return <FacilitateLink work={work} {...props} />;
    case 'commit':
      return <FacilitateCommit work={work} {...props} />;
  }
}
