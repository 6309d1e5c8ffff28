import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Duty } from '../api/home.js';
import { targetOf } from './target.js';

interface DutyLinkProps {
  duty: Duty;
  children: ReactNode;
  className?: string;
  'aria-label'?: string;
}

/** Leads to where a duty is done; without such a place it is its words alone. */
export const DutyLink = ({ duty, children, ...rest }: DutyLinkProps): ReactNode => {
  const target = targetOf(duty);
  switch (target?.at) {
    case 'task': {
      const { directiveId, taskId, act, n, notice } = target;
      return (
        <Link {...rest} to="/directives/$directiveId/tasks/$taskId" params={{ directiveId, taskId }} search={{ act, n, notice }}>
          {children}
        </Link>
      );
    }
    case 'registration':
      return (
        <Link {...rest} to="/directives/$directiveId/registration" params={{ directiveId: target.directiveId }}>
          {children}
        </Link>
      );
    case 'directive':
      return (
        <Link {...rest} to="/directives/$directiveId" params={{ directiveId: target.directiveId }} search={{ act: target.act }}>
          {children}
        </Link>
      );
    case 'list':
      return (
        <Link {...rest} to="/meetings/$meetingId/approval" params={{ meetingId: target.meetingId }}>
          {children}
        </Link>
      );
    case 'paper':
      return (
        <Link {...rest} to="/meetings/$meetingId" params={{ meetingId: target.meetingId }}>
          {children}
        </Link>
      );
    default:
      return <span className={rest.className}>{children}</span>;
  }
};
