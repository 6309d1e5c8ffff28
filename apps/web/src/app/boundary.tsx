import { QueryErrorResetBoundary } from '@tanstack/react-query';
import { Component, type ReactNode } from 'react';
import { ProblemNote } from '../shared/problems/problem-note.js';

class Catching extends Component<{ children: ReactNode; onAgain: () => void }, { error: unknown }> {
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
    return <ProblemNote error={error} onAgain={again} />;
  }
}

/** What fails inside is told there, and leaves the rest of the page as it is. */
export const Boundary = ({ children }: { children: ReactNode }): ReactNode => (
  <QueryErrorResetBoundary>{({ reset }) => <Catching onAgain={reset}>{children}</Catching>}</QueryErrorResetBoundary>
);
