import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { classes } from '../../../shared/ui/class-names.js';
import numbers from '../../../shared/ui/numbers.module.css';
import type { Cell } from '../model/board.js';

/** A number that opens what it counts. */
export const Number = ({ cell: { count, filter }, label, late = false }: { cell: Cell; label: string; late?: boolean }): ReactNode =>
  filter === null ? (
    <span className={numbers.none}>{count}</span>
  ) : (
    <Link to="/tasks" search={filter} aria-label={label} className={classes(numbers.number, late && numbers.late)}>
      {count}
    </Link>
  );
