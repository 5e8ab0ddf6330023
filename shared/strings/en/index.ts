import { plan } from './plan';

export const en = { plan };
