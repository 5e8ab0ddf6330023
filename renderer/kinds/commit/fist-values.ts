import { scaleValues, FIST } from '@shared/engines/answers/spread';

/** From no finger to five. */
export const FIST_VALUES: readonly number[] = scaleValues(FIST);
