import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

interface PlaceProps {
  /** A page's address, as the API says it. */
  link: string | null;
  className?: string;
  children: ReactNode;
}

/** Leads to where something is to be seen; words alone where it has no page. */
export const Place = ({ link, className, children }: PlaceProps): ReactNode =>
  link === null ? (
    <span className={className}>{children}</span>
  ) : (
    <Link to={link} className={className}>
      {children}
    </Link>
  );
