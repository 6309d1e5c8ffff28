import type { ReportSheetEntry } from '@duban/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A unit's half-done sheet of a period. What is sent becomes events; this is paper on a desk, and no rebuild touches it. */
@Entity({ name: 'report_sheet', schema: 'duban', comment: 'Sheets that are not sent yet; no part of the record.' })
export class ReportSheetEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'report_sheet_pkey' })
  department_id!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'report_sheet_pkey' })
  period!: string;

  @Column({ type: 'jsonb' })
  entries!: ReportSheetEntry[];

  @Column({ type: 'text' })
  saved_by!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  saved_at!: Date;
}
