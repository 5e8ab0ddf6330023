import { Button } from '@mantine/core';
import { useStrings } from '../../components/use-strings';
import { request } from '../../bridge/client';
import { tell, tellIfProblem } from '../../components/tell';
import classes from './ReportScreen.module.css';

/** What can be done with the file that was written last. */
export function Written({ file }: { readonly file: string }) {
  const strings = useStrings();
  const words = strings.report.after;
  const send = (to: 'open' | 'show' | 'copy') => async () => {
    const answer = tellIfProblem(strings, await request('report/after', { to }));
    if (answer.ok && to === 'copy') tell(words.copied);
  };
  return (
    <div className={classes.written} role="group" aria-label={words.of(file)}>
      <bdi>{file}</bdi>
      {(['open', 'show', 'copy'] as const).map((to) => (
        <Button key={to} variant="subtle" size="compact-sm" onClick={() => void send(to)()}>
          {words[to]}
        </Button>
      ))}
    </div>
  );
}
