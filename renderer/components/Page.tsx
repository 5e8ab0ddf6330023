import type { Lens } from '@shared/base/primitives';
import type { ComponentProps, ReactNode } from 'react';
import { Quiet } from './Quiet';
import classes from './Page.module.css';

const named = (...names: (string | false | undefined)[]) => names.filter(Boolean).join(' ');

interface PageProps {
  /** The name by which the screen is known to whoever drives the app. */
  readonly screen: string;
  /** A list, and beside it what is chosen there. */
  readonly twoColumns?: boolean;
  /** Whose colour it has. */
  readonly lens?: Lens;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** The frame of a screen outside the workshop: as high as the window, in the middle of it, its parts scroll and not it. */
export function Page({ screen, twoColumns = false, lens = 'mission', className, children }: PageProps) {
  return (
    <main
      className={named(classes.page, twoColumns && classes.twoColumns, className)}
      data-lens={lens}
      data-screen={screen}
    >
      {children}
    </main>
  );
}

interface HeadProps {
  readonly title: string;
  /** What is said below the title. */
  readonly text?: string;
  /** Whether that text stays in one line, however long it is. */
  readonly oneLine?: boolean;
  /** What stands on the right: buttons, the filled one among them. */
  readonly children: ReactNode;
}

/** The head of a page: its title, and what can be done from here. */
export function PageHead({ title, text, oneLine = false, children }: HeadProps) {
  return (
    <header className={classes.head}>
      <div className={classes.words}>
        <h1>{title}</h1>
        {text !== undefined && <Quiet className={oneLine ? classes.cut : undefined}>{text}</Quiet>}
      </div>
      {children}
    </header>
  );
}

/** A part of a page that scrolls by itself; `beside` for the right of two columns. */
export function PagePart({
  beside = false,
  className,
  ...rest
}: ComponentProps<'section'> & { readonly beside?: boolean }) {
  return <section {...rest} className={named(classes.part, beside && classes.beside, className)} />;
}
