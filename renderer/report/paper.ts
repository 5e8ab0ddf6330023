import type { Strings } from '@shared/words';
import type { Locale } from '@shared/words/locale';
import { request } from '../bridge/client';
import type { Paper } from './tokens';

/** The paper that is usual in the facilitator’s region: Letter in North America, else A4. */
export const usualPaper = ({ tag }: Pick<Locale, 'tag'>): Paper =>
  ['US', 'CA', 'MX'].includes(new Intl.Locale(tag).region ?? '') ? 'letter' : 'a4';

/** The paper that the facilitator has chosen, or the usual one. */
export const paperFor = async ({ locale }: Pick<Strings, 'locale'>): Promise<Paper> =>
  (await request('windows/view', null)).paper ?? usualPaper(locale);
