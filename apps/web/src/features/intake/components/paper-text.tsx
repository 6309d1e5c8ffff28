import { memo, type ReactNode, type RefObject } from 'react';
import { useWords } from '../../../shared/i18n/words.js';
import { classes } from '../../../shared/ui/class-names.js';
import type { Block, Piece, Sentence } from '../model/paper.js';
import styles from './intake.module.css';

/** What is lit: by hovering, by focus, by the draft in view. */
export interface Light {
  current: ReadonlySet<string>;
  lit: ReadonlySet<string>;
}

interface TextProps {
  blocks: readonly Block[];
  light: Light;
  open: string | null;
  onHover: (sentence: Sentence | null) => void;
  onOpen: (sentence: Sentence) => void;
  text: RefObject<HTMLDivElement | null>;
}

const Pieces = ({ pieces }: { pieces: readonly Piece[] }): ReactNode =>
  pieces.map(({ text, mark }, n) =>
    mark === null ? (
      text
    ) : (
      <u key={n} className={styles[mark]}>
        {text}
      </u>
    ),
  );

const useMark = () => {
  const t = useWords('intake');
  return ({ class: name, fate }: Sentence): string => {
    const said = t(`class.${name}`);
    const mark = t(`paper.mark.${fate.kind}`, { class: said, count: fate.kind === 'drafts' ? fate.count : 0 });
    return fate.kind === 'drafts' && fate.decided ? `${mark} ✓` : mark;
  };
};

/** The quiet mark after a sentence: its class and what became of it; pressed, it tells more. */
const Mark = memo(
  ({ sentence, isOpen, onOpen }: { sentence: Sentence; isOpen: boolean; onOpen: (sentence: Sentence) => void }): ReactNode => {
    const t = useWords('intake');
    const mark = useMark()(sentence);
    const text = sentence.cells.flatMap((pieces) => pieces.map((piece) => piece.text)).join('');
    return (
      <button
        type="button"
        className={classes(styles.mark, sentence.fate.kind === 'look' && styles.markLook)}
        aria-label={t('paper.open', { text: text.slice(0, 20), mark })}
        aria-expanded={isOpen}
        onClick={() => onOpen(sentence)}
      >
        {mark}
      </button>
    );
  },
);

const useSentence =
  ({ light, onHover }: TextProps) =>
  (sentence: Sentence) => ({
    id: `sentence-${sentence.id}`,
    className: classes(
      styles.sentence,
      sentence.fate.kind === 'drafts' && styles.isDraft,
      (sentence.class === 'guidance' || sentence.class === 'statement') && styles.isQuiet,
      light.lit.has(sentence.id) && styles.isLit,
      light.current.has(sentence.id) && styles.isNow,
    ),
    onPointerEnter: () => onHover(sentence),
    onPointerLeave: () => onHover(null),
    onFocus: () => onHover(sentence),
    onBlur: () => onHover(null),
  });

/** 原文: the paper in its own order, tables as tables, each sentence with its mark. */
export const PaperText = (props: TextProps): ReactNode => {
  const { blocks, open, onOpen, text } = props;
  const t = useWords('intake');
  const of = useSentence(props);
  return (
    <div className={styles.paper} ref={text}>
      {blocks.map(({ kind, sentences }) =>
        kind === 'text' ? (
          <div key={sentences[0]?.id} className={styles.paragraph}>
            {sentences.map((sentence) => (
              <p key={sentence.id} {...of(sentence)}>
                <Pieces pieces={sentence.cells[0] ?? []} />
                <Mark {...{ sentence, onOpen }} isOpen={open === sentence.id} />
              </p>
            ))}
          </div>
        ) : (
          <div key={sentences[0]?.id} className={styles.tableWrap} role="group" aria-label={t('paper.table')} tabIndex={0}>
            <table>
              <tbody>
                {sentences.map((sentence) => (
                  <tr key={sentence.id} {...of(sentence)}>
                    {sentence.cells.map((pieces, n) => (
                      <td key={n}>
                        <Pieces pieces={pieces} />
                      </td>
                    ))}
                    <td>
                      <Mark {...{ sentence, onOpen }} isOpen={open === sentence.id} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        ),
      )}
    </div>
  );
};
