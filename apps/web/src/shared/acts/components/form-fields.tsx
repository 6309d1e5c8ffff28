import type { ReactNode } from 'react';
import { useWords } from '../../i18n/words.js';
import { choicesOf, isRequired, missingIn, type Draft, type Form } from '../model/draft.js';
import { otherSides, type FormOn } from '../model/form-on.js';
import type { FieldName } from '../model/field-name.js';
import type { Field } from '../model/field.js';
import type { FormAct } from '../model/forms.js';
import { Choice, One, Party, PolicyChoice, Some, Unit } from './choice-fields.js';
import type { FieldProps } from './field-heading.js';
import { FileField } from './file-field.js';
import { MeasureFields } from './measure-fields.js';
import { Matter } from './matter-field.js';
import { MilestoneFields } from './milestone-fields.js';
import { OrderRows } from './order-rows.js';
import { Person, Persons } from './people-fields.js';
import { TargetFields } from './target-fields.js';
import { targetsOf } from '../model/targets.js';
import { useHints } from './use-hints.js';
import { WrittenField } from './written-field.js';

interface FormFieldsProps {
  act: FormAct;
  form: Form;
  on: FormOn;
  own: ReadonlySet<string>;
  nameOf: (id: string) => string;
  /** What was pressed for and is missing. */
  shown: readonly FieldName[];
  /** What the API said about single fields. */
  refused: Record<string, string>;
  /** Drawn below a field. */
  below: (field: Field) => ReactNode;
  change: (update: (draft: Draft) => Draft) => void;
  /** How many files were chosen and are not there. */
  onUnsent: (count: number) => void;
}

/** The fields of a form, each with what helps to fill it in and what is wrong with it. */
export const FormFields = ({ act, form, on, own, nameOf, shown, refused, below, change, onUnsent }: FormFieldsProps): ReactNode => {
  const t = useWords('form');
  const hintOf = useHints(on);
  const { fields, draft } = form;
  const missing = missingIn(form);
  const set = (more: Partial<Draft>): void => change((now) => ({ ...now, ...more }));
  const setFiles = (more: (files: Draft['files']) => Draft['files']): void => change((now) => ({ ...now, files: more(now.files) }));
  const errorOf = ({ name, sentAs }: Field): string | undefined =>
    shown.includes(name) && missing.includes(name)
      ? t(
          name === 'milestones'
            ? 'requiredRows'
            : name === 'targets'
              ? 'requiredTargets'
              : name === 'orders'
                ? 'requiredOrders'
                : 'required',
          { field: t(`field.${name}`) },
        )
      : refused[sentAs?.[0] ?? name];
  const draw = (field: Field): ReactNode => {
    const { name, kind } = field;
    const hint = hintOf(field, act, draft);
    const error = errorOf(field);
    const said = { ...(hint === undefined ? {} : { hint }), ...(error === undefined ? {} : { error }) };
    const props: FieldProps = {
      ...{ field, value: draft.values[name] ?? '', isNeeded: isRequired(field, draft), ...said },
      onChange: (value) => change((now) => ({ ...now, values: { ...now.values, [name]: value } })),
    };
    switch (kind) {
      case 'measures':
        return on.task === null ? null : <MeasureFields task={on.task} draft={draft} onChange={set} />;
      case 'targets':
        return (
          <TargetFields rows={draft.targets ?? targetsOf(on.task?.measures ?? [])} {...said} onChange={(targets) => set({ targets })} />
        );
      case 'milestones':
        return <MilestoneFields rows={draft.milestones} {...said} onChange={(milestones) => set({ milestones })} />;
      case 'files':
        return (
          <FileField
            label={t(`field.${name}`)}
            files={draft.files}
            onUnsent={onUnsent}
            onAdd={(file) => setFiles((files) => [...files.filter(({ sha256 }) => sha256 !== file.sha256), file])}
            onRemove={(file) => setFiles((files) => files.filter(({ sha256 }) => sha256 !== file.sha256))}
            {...said}
          />
        );
      case 'choice':
        return <Choice {...props} choices={choicesOf(field, on)} />;
      case 'some':
        return <Some {...props} options={field.options?.(on) ?? []} nameOf={nameOf} />;
      case 'unit':
        return <Unit {...props} />;
      case 'party':
        return <Party {...props} />;
      case 'side':
        return <One {...props} options={otherSides(on.task, own).map((id) => ({ id, label: null }))} nameOf={nameOf} />;
      case 'one':
        return <One {...props} options={field.options?.(on) ?? []} nameOf={nameOf} />;
      case 'person':
        return <Person {...props} />;
      case 'persons':
        return <Persons {...props} />;
      case 'policy':
        return <PolicyChoice {...props} />;
      case 'matter':
        return <Matter {...props} not={on.directive?.id} />;
      case 'orders':
        return (
          <OrderRows
            {...{ field, ...said }}
            isNeeded={isRequired(field, draft)}
            rows={draft.orders}
            onChange={(orders) => set({ orders })}
          />
        );
      default:
        return <WrittenField {...props} />;
    }
  };
  return fields.map((field) => (
    <div key={field.name}>
      {draw(field)}
      {below(field)}
    </div>
  ));
};
