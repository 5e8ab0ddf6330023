import { it, vi } from 'vitest';
import { layOut } from '../../../renderer/report/export';
import { hostile } from '../../fixtures/plans/hostile';
vi.mock('../../../renderer/report/fonts', () => import('./fonts'));
it('x', async () => { for (let i=0;i<3;i++){ const t=performance.now(); const r=await layOut(hostile,{paper:'a4',boards:false}); console.log(r.pages, performance.now()-t);} });
