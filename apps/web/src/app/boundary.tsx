import { QueryErrorResetBoundary } from '@tanstack/react-query';
import { Component, type ReactNode } from 'react';
import { ProblemNote } from '../shared/problems/problem-note.js';
import { Whole } from './whole.js';

class Catching extends Component<{ children: ReactNode; whole: boolean; onAgain: () => void }, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    const again = (): void => {
      this.props.onAgain();
      this.setState({ error: null });
    };
    const note = <ProblemNote error={error} onAgain={again} />;
    return this.props.whole ? <Whole>{note}</Whole> : note;
  }
}

/**
 * What fails inside is told there, and leaves the rest of the page as it is.
 * @param whole nothing stands around it
 */
export const Boundary = ({ children, whole = false }: { children: ReactNode; whole?: boolean }): ReactNode => (
  <QueryErrorResetBoundary>
    {({ reset }) => (
      <Catching onAgain={reset} whole={whole}>
        {children}
      </Catching>
    )}
  </QueryErrorResetBoundary>
);
